import { isCommonWord } from '../english/words';
import { langData } from '../lang/index';
import { mentionsIn } from '../lexicon/concepts';
import { plain } from '../name/romanize';
import { isTranslatedName } from '../name/translated';
import type { RowText } from '../text/row-text';
import { quotesIn } from './find';
import type { Quotation } from './find';
import { speechVerbsIn } from './verbs';

/** Who is said to speak. Offsets of the row's text. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word of a speaker's name; `key` is lower case without accents and possessive ending. */
export interface SpeakerWord extends Speaker {
  readonly key: string;
}

/** A verb of saying outside the quotations, and who it is said of. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
  /** The whole name, with what goes before it in capitals. */
  readonly speaker: Speaker;
  /** Its words that are names, the last (the surname) first; at least one. */
  readonly words: readonly SpeakerWord[];
}

const VERBS = new Map<string, RegExp | undefined>();

function verbsOf(lang: string): RegExp | undefined {
  if (VERBS.has(lang)) return VERBS.get(lang);
  const forms = langData(lang).say;
  const pattern =
    forms === undefined
      ? undefined
      : new RegExp(`(?<!\\p{L})(?:${forms.replaceAll('*', '\\p{L}*')})(?!\\p{L})`, 'gu');
  VERBS.set(lang, pattern);
  return pattern;
}

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*,? ){0,4}\p{Lu}[\p{L}\p{M}'’-]+`;
const APART = String.raw`(?:,[^,;:"“”]{2,90},)?`;
const HELPERS =
  '(?:(?:has|had|have|is|was|also|later|then|further|previously|recently|repeatedly|himself|herself|once|again|told|said|and|first|even|just|simply|reportedly) )*';
const BEFORE = new RegExp(`(${NAME})${APART} ${HELPERS}$`, 'u');
const AFTER = new RegExp(String.raw`^(?: (?:to|by))? (?:\p{Ll}[\p{L}-]* ){0,5}?(${NAME})`, 'u');
const REACH = 130;

/** Who speaks in an English text, by the verbs of saying and the names beside them. */
export function attributionsIn(text: RowText): readonly Attribution[] {
  return text.derive(subjectsIn).flatMap(({ start, end, speaker }) => {
    const words = wordsOf(text, speaker);
    return words.length > 0 ? [{ start, end, speaker, words }] : [];
  });
}

/** "President said": one word of office without article or name, where a name must have stood. */
export function bareOfficesIn(text: RowText): readonly SpeakerWord[] {
  return text.derive(subjectsIn).flatMap(({ speaker }) => {
    const key = plain(speaker.text.toLowerCase());
    return OFFICE.test(key) && !isOffice(text, speaker) ? [{ ...speaker, key }] : [];
  });
}

interface Subject {
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker;
}

/** The verbs of saying outside quotations that have a capitalized subject. */
function subjectsIn(text: RowText): readonly Subject[] {
  const verbs = text.lang === 'en' ? verbsOf(text.lang) : undefined;
  if (verbs === undefined || text.derive(speechVerbsIn).length === 0) return [];
  const { quotations } = text.derive(quotesIn);
  const found: Subject[] = [];
  for (const match of text.lower.matchAll(verbs)) {
    const start = match.index;
    const end = start + match[0].length;
    if (quotations.some((one) => one.start <= start && start < one.end)) continue;
    const speaker = subjectOf(text, start, end);
    if (speaker !== undefined) found.push({ start, end, speaker });
  }
  return found;
}

function subjectOf(text: RowText, start: number, end: number): Speaker | undefined {
  const from = Math.max(0, start - REACH);
  const before = BEFORE.exec(text.text.slice(from, start));
  if (before !== null) return speakerAt(from + before.index, before[1] ?? '');
  // The subject follows only where a quotation or the sentence it belongs to goes before.
  if (!/[,"”’'!?–—-]\s*$/u.test(text.text.slice(from, start))) return undefined;
  const after = AFTER.exec(text.text.slice(end, end + REACH));
  const name = after?.[1] ?? '';
  return after === null ? undefined : speakerAt(end + after[0].length - name.length, name);
}

/** The name, which begins at `start` of the row's text. */
export function speakerAt(start: number, name: string): Speaker {
  return { start, end: start + name.length, text: name };
}

/** Offices that English gives an article unless a name follows. */
const OFFICES =
  'president|minister|secretary|general|judge|justice|mayor|chief|captain|colonel|officer|director|chairman|governor|senator|department|court|council|committee|university|institute|ministry|office|agency|party|union|association|center|centre|board';
const OFFICE = new RegExp(`^(?:${OFFICES})$`);
/** What stands before a name, or where none does. */
const TITLE = new RegExp(
  `^(?:${OFFICES}|mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|sen|rep|gov|prime|foreign|defense|defence|gen|capt|col|sgt|the|a|an|but|and|in|on|at|as|for|so|yet|while|when|after|before|earlier|later|however|then|police|officials|news|post|times|daily|school|service|bank|group|house|company|inc|corp)$`,
);
const CONCEPT = /^(?:month|weekday|region|currency|meridiem|title|compass):/;

/** Words that say something at a sentence's start without being a name. */
const NOBODY =
  /^(?:he|she|they|it|we|you|who|one|all|both|each|some|many|most|few|more|none|neither|either|nobody|somebody|someone|everyone|everybody|anyone|another|other|this|that|these|those|there|here|what|which|also|not|no|only|even|just|still|yes|police|people|family|staff|state|government|parliament|congress|media|press|management|research|data|report|study|reports|witness|man|woman|mother|father|local|national|federal|former|senior|leading|according|if|because|since|although|though|now|today|yesterday|last|this|next|when|where|why|how)$/;

function wordsOf(text: RowText, speaker: Speaker): SpeakerWord[] {
  const words: SpeakerWord[] = [];
  const mentions = text.derive(mentionsIn);
  const office = isOffice(text, speaker);
  for (const match of speaker.text.matchAll(/(?<![\p{L}'’])(?:\p{Lu}['’])?(\p{L}[\p{L}\p{M}]{2,})/gu)) {
    const name = match[1] ?? '';
    const start = speaker.start + match.index + match[0].length - name.length;
    const key = plain(name.toLowerCase());
    if (key.length < 3 || /[^a-z]/.test(key) || TITLE.test(key) || isTranslatedName(key)) continue;
    // A sentence gives its first word a capital, and offices have theirs; elsewhere the capital says that it is a name.
    if (isCommonWord(key) && (office || words.length > 0 || isNobody(text, start, key))) continue;
    const known = mentions.some(
      (one) => one.start <= start && start < one.end && one.concepts.some((id) => CONCEPT.test(id)),
    );
    if (!known) words.push({ start, end: start + name.length, text: name, key });
  }
  return words.reverse();
}

/** "The Metropolitan Police", "the U.S. Navy", "a Plaid AM": told by the article. */
function isOffice(text: RowText, speaker: Speaker): boolean {
  return (
    /^(?:The|A|An|U\.S\.|US|UK) /.test(speaker.text) ||
    /(?:^|\s)(?:the|a|an|its|their|his|her|this|U\.S\.) $/i.test(
      text.text.slice(Math.max(0, speaker.start - 8), speaker.start),
    )
  );
}

function isNobody(text: RowText, start: number, key: string): boolean {
  return isFirst(text, start) && (key.endsWith('s') || NOBODY.test(key));
}

function isFirst(text: RowText, at: number): boolean {
  return /(?:^|[.!?:"“”‘'])\s*$/.test(text.text.slice(0, at));
}

/** Who is named as speaking a quotation: the attribution nearest to it; undefined when nobody is. */
export function attributionOf(text: RowText, quotation: Quotation): Attribution | undefined {
  let best: { readonly far: number; readonly one: Attribution } | undefined;
  for (const one of text.derive(attributionsIn)) {
    const far = one.start >= quotation.end ? one.start - quotation.end : quotation.start - one.end;
    if (best === undefined || far < best.far) best = { far, one };
  }
  return best?.one;
}
