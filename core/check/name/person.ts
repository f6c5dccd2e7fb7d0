import type { Row } from '../article';
import { oncePerPair } from '../text/row-text';
import { editDistance } from './distance';
import { plain } from './romanize';

/** A person's full name on both sides, in the offsets of the row's texts. */
export interface PersonPair {
  readonly source: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where one syllable is a letter off every way it is usually written. */
  readonly slip: boolean;
}

const ONSETS = 'g|k kk|k|g n d|t tt|t|d r|l|y|n m b|p pp|p|b s|sh ss|s |y j|ch|z jj|j|ch ch|c k t p h'.split(
  ' ',
);
const VOWELS =
  'a|ah ae|ai|e ya yae|ye eo|u|o|uh|e|ou e|ae yeo|you|yu|yo|u|eo ye|yae o|oh wa wae|wai oe|oi|wee|we|we yo u|oo|woo|wu|ou wo|weo|won|uo we wi|ui|wee yu|yoo|you|u|ew|oo|ou eu|u|e|oo ui|eui|ee|i|hee i|ee|yi|ie|ih|ea|y'.split(
    ' ',
  );
const FINALS = ' k|g|ck|c kk k n n n t|d l|r|ll k m l l l l l m p|b|f p t|d t|d ng|n t t k t p '.split(' ');
FINALS[21] = 'ng';

/** Surnames, with the spellings that their letters do not give. */
const SURNAMES: Readonly<Record<string, string>> = {
  김: 'kim', 이: 'lee|li|ri|rhee|yi|rhie|yee', 박: 'park|bark', 최: 'choi|choe|choy|chae', 정: 'chong', 강: '', 조: 'cho|joe', 윤: 'yoon|yun|youn',
  장: 'chang', 임: 'lim|rim|yim|leem', 한: '', 오: 'oh', 서: 'seo|suh', 신: 'shin', 권: 'kwon|gwon', 황: 'hwang', 안: 'ahn',
  송: '', 전: 'jun|chun|jeon', 홍: '', 유: 'yoo|ryu|yu', 고: 'ko|koh|go', 문: 'moon', 양: 'ryang', 손: 'sohn', 배: 'bae|pae', 백: 'baek|paik|baik',
  허: 'huh|hur|heo|her', 남: 'nahm', 심: 'shim', 노: 'roh|noh', 하: 'ha', 곽: 'kwak', 성: 'sung', 차: 'cha', 주: 'joo|ju', 우: 'woo', 구: 'koo',
  민: 'min', 류: 'ryu|ryoo|lyu', 나: 'na|ra', 진: 'jin|chin', 지: 'ji|jee|chi', 엄: 'um|uhm|eom|om', 채: 'chae', 원: 'won', 천: 'chun|cheon', 방: 'bang', 공: 'kong|gong',
  현: 'hyun', 함: 'hahm', 변: 'byun', 염: 'yeom|yum', 여: 'yeo', 추: 'choo', 도: 'do', 소: 'so', 석: 'seok|suk', 선: 'sun', 설: 'seol|sul', 마: 'ma', 길: 'gil', 연: 'yeon', 위: 'wi', 표: 'pyo', 명: 'myung', 기: 'ki', 반: 'ban', 리: 'ri|lee|li|rhee', 림: 'rim|lim', 량: 'ryang|yang',
}; // prettier-ignore

const WRITTEN = new Map<string, ReadonlySet<string>>();

/** Every way a syllable is usually written in English: Revised Romanisation, McCune and Reischauer, custom. */
function spellings(syllable: string): ReadonlySet<string> {
  const known = WRITTEN.get(syllable);
  if (known !== undefined) return known;
  const code = syllable.charCodeAt(0) - 0xac00;
  const forms = new Set<string>();
  const parts = (list: readonly string[], at: number) => (list[at] ?? '').split('|');
  for (const onset of parts(ONSETS, Math.floor(code / 588)))
    for (const vowel of parts(VOWELS, Math.floor((code % 588) / 28)))
      for (const final of parts(FINALS, code % 28)) forms.add(onset + vowel + final);
  if (syllable === '희') forms.add('hee').add('hui').add('hi');
  WRITTEN.set(syllable, forms);
  return forms;
}

const TARGET = /(?<![\p{L}-])(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)(?:[- ](\p{Lu}?\p{Ll}+))?(?![\p{L}-])/gu;
const SYLLABLES = /(?<!\p{Script=Hangul})(\p{Script=Hangul})(\p{Script=Hangul})(\p{Script=Hangul})/gu;

/**
 * Korean names of three syllables with the same name in English letters, surname first or last. A pair is told only
 * where the surname and at least one syllable of the given name are written as usual, and the other one too or within
 * a letter of it.
 */
export const personsIn = oncePerPair(findPersons);

function findPersons(row: Row): PersonPair[] {
  if (row.source.lang !== 'ko' || row.target.lang !== 'en' || !row.paired) return [];
  const names = [...row.source.text.matchAll(SYLLABLES)].filter(({ 1: first }) => (first ?? '') in SURNAMES);
  if (names.length === 0) return [];
  const { text } = row.target;
  const pairs: PersonPair[] = [];
  for (const place of candidatesIn(text)) {
    let best: PersonPair | undefined;
    for (const [source, surname = '', first = '', second = ''] of names) {
      const misses = place.given.map((given) => missesOf(given, first, second));
      const miss = Math.min(2, ...misses);
      if (miss > 1 || !isSurname(place.surname, surname)) continue;
      if (best !== undefined && !best.slip) continue;
      best = {
        source,
        text: text.slice(place.start, place.end),
        start: place.start,
        end: place.end,
        slip: miss === 1,
      };
    }
    if (best !== undefined) pairs.push(best);
  }
  const exact = new Set(pairs.filter(({ slip }) => !slip).map(({ source }) => source));
  return apart(pairs.filter(({ slip, source }) => !slip || !exact.has(source)));
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly surname: string;
  readonly given: readonly (readonly [string, string] | readonly [string])[];
}

/** Words that may be a full name: each beginning is tried, and both orders. */
function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  TARGET.lastIndex = 0;
  for (let match = TARGET.exec(text); match !== null; match = TARGET.exec(text)) {
    const [whole, one = '', two = '', three] = match.map((part) => part as string | undefined);
    const start = match.index;
    const [a, b] = [key(one), key(two)];
    const end = start + (whole ?? '').length;
    if (three !== undefined) {
      const c = key(three);
      found.push({ start, end, surname: a, given: [[b, c]] });
      const joined = text.charAt(start + one.length + 1 + two.length) === ' ';
      if (joined) found.push({ start, end: start + one.length + 1 + two.length, surname: a, given: [[b]] });
    } else {
      found.push({ start, end, surname: a, given: [[b]] }, { start, end, surname: b, given: [[a]] });
    }
    // "Mayor Kim Ha-rin": the next word may be the first of the name.
    TARGET.lastIndex = start + one.length + 1;
  }
  for (const match of text.matchAll(
    /(?<![\p{L}-])(\p{Lu}\p{Ll}+)-(\p{L}\p{Ll}+) (\p{Lu}\p{Ll}+)(?![\p{L}-])/gu,
  )) {
    const [whole, one = '', two = '', three = ''] = match;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      surname: key(three),
      given: [[key(one), key(two)]],
    });
  }
  return found;
}

function key(word: string): string {
  return plain(word.toLowerCase());
}

/** True for the three syllables of a Korean full name. */
export function isKoreanPerson(text: string): boolean {
  return /^\p{Script=Hangul}{3}$/u.test(text) && text.charAt(0) in SURNAMES;
}

function isSurname(word: string, syllable: string): boolean {
  return (SURNAMES[syllable] ?? '').split('|').includes(word) || spellings(syllable).has(word);
}

/** How many syllables are a letter off; 2 for what is another name. */
function missesOf(given: readonly string[], first: string, second: string): number {
  const [a = '', b] = given;
  if (b === undefined) {
    for (let cut = 1; cut < a.length; cut++)
      if (spellings(first).has(a.slice(0, cut)) && spellings(second).has(a.slice(cut))) return 0;
    return 2;
  }
  return missOf(a, first) + missOf(b, second);
}

function missOf(piece: string, syllable: string): number {
  const forms = spellings(syllable);
  if (forms.has(piece)) return 0;
  if (piece.length < 3) return 2;
  return [...forms].some((form) => form.length > 2 && editDistance(form, piece, 1) <= 1) ? 1 : 2;
}

/** The sure ones first; no two stand in one place. */
function apart(pairs: readonly PersonPair[]): PersonPair[] {
  const kept: PersonPair[] = [];
  for (const pair of [...pairs].sort((a, b) => Number(a.slip) - Number(b.slip)))
    if (kept.every(({ start, end }) => pair.end <= start || end <= pair.start)) kept.push(pair);
  return kept.sort((a, b) => a.start - b.start);
}
