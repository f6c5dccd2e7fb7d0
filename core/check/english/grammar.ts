/** Something that English grammar rules out, found by its form. */
export interface GrammarRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** Texts in which the match is right after all. */
  readonly unless?: RegExp;
}

const DET = '(?:the|a|an|my|your|their|our|its)';
const FINITE = '(?:is|are|was|were|has|had|will|would|can|could|should|must)';
const PREPOSITION = '(?:of|for|with|from|into|to|at|by|in|on|and|or|but|than|because|that|which|who)';
const START =
  '(?:^|[.!?;:,"“(] ?|\\b(?:that|because|when|while|but|said|says|although|though|where|since|which|and) )';
const MODAL = "(?:will|would|could|should|must|might|cannot|couldn't|wouldn't|shouldn't|won't|can't)";
const TO =
  '\\b(?:want|wants|wanted|wanting|able|unable|plans|planned|planning|tries|trying|tried|decided|agreed|expected|likely|unlikely|allowed|began|begun|continue|continues|continued|refused|hopes|hoped|hoping|ordered|forced|willing|ready|failed|managed|chose|supposed|intends|intended|going) to';

/** Rules that hold without knowing the parts of speech of open words. Each was kept only if it hardly ever alarms on good text. */
export const GRAMMAR: readonly GrammarRule[] = [
  {
    id: 'determiner',
    pattern: new RegExp(
      `(?<![\\p{L}'’.-])${DET} (?:${FINITE}|${PREPOSITION}|the|an|my|your|their|our|its|he|she|they|we|his)(?![\\p{L}'’-])`,
      'gu',
    ),
    unless:
      /^(?:the|a|an) (?:will|can|must|in|on|to|who|which|that|at|by|for|and|or|is|the|was|with|but|of|a) ?(?=["”’'])|^(?:a|the) (?:will|can|must|but)$/,
  },
  { id: 'stranded', pattern: /(?<![\p{L}'’.-])(?:the|an|my|their|our|its)(?= ?[.,;:!?](?:\s|$))/gu },
  {
    id: 'of',
    pattern: /(?<![\p{L}'’-])of (?:of|is|are|was|were|has|have|had|he|she|they|we|by)(?![\p{L}'’-])/gu,
    unless: /^of (?:is|are|was|were|has|have|had|they|he|she|we)$/,
  },
  {
    id: 'agreement',
    pattern: new RegExp(
      `${START}(?:(?:[Hh]e|[Ss]he|[Ii]t) (?:are|have|were|do)|(?:[Tt]hey|[Ww]e|[Yy]ou) (?:is|was|has|does)|I (?:is|are|has|were))(?![\\p{L}'’])`,
      'gu',
    ),
    unless:
      /(?:if|wish|though|and|or) (?:it|he|she|I) were$|(?:and|that|which) (?:he|she|it) have$|^(?:and|, ?) ?(?:he|she|it) (?:are|have)$|(?:it|he|she|I) were$/,
  },
  {
    id: 'participle',
    pattern: new RegExp(
      `(?<![\\p{L}'’])(?:${MODAL}) (?:been|gone|done|seen|taken|given|made|was|were|is|are|has|had)(?![\\p{L}'’])|(?<![\\p{L}'’])(?<!(?:[Hh]as|[Hh]ave|[Hh]ad|not|n't) )(?:he|she|it|they|we|who|which|I) been(?![\\p{L}'’])`,
      'gu',
    ),
    unless: /must (?:has|had|is)$/,
  },
  {
    id: 'past',
    pattern: new RegExp(`(?:(?<![\\p{L}'’])${MODAL}|${TO})(?: not)? \\p{Ll}{2,}ed(?![\\p{L}'’-])`, 'gu'),
    unless:
      /(?:need|feed|speed|exceed|proceed|succeed|breed|bleed|shed|embed|heed|seed|weed|wed|shred|bed|spread|tread|read|indeed|misled|supersede[d]?|overfeed|intercede[d]?|concede[d]?|hundred|sacred|united)$/,
  },
];

const VOWEL_SOUND = /^(?:[aeiou]|ho(?:ur|nest|no[u]?r)|heir)/;
const CONSONANT_SOUND =
  /^(?:u(?:ni(?!n|m)|s[aeiu]|t(?:i|e|o)|k|rin|ro|biq|nanim)|eu|ew|one(?!rou)|once|ouija|unanim|uranium|ufo)/;

/** True when "a" or "an" is wrong before this lower-case word. */
export function isWrongArticle(article: string, next: string): boolean {
  const vowel = VOWEL_SOUND.test(next) && !CONSONANT_SOUND.test(next);
  if (article === 'a') return vowel && next.length > 2;
  // "an historic" is right for some.
  return !vowel && !next.startsWith('h') && /^[bcdfghjklmnpqrstvwxyz]/.test(next) && next.length > 2;
}
