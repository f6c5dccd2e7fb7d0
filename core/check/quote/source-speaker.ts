import { overlaps } from '../../range';
import { scriptOf } from '../text/locale';
import type { RowText } from '../text/row-text';
import type { Quotation } from './find';
import { quotesIn } from './find';
import { nameIn } from './heard';
import { speakerAt } from './speaker';
import type { Attribution, Speaker } from './speaker';
import { bareSpeaker, wholeKorean } from './speaker-phrase';
import { knowsSpeech, speechVerbsIn } from './verbs';

/** From here on a name of the translation is taken to stand in the original. */
const NAMED = 0.75;
const REACH = 60;

/** Where languages without capitals put the speaker: before the quotation, or after it. The first group is the name. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  // What goes on after the particle is a name's own syllable: 올리베이라는.
  ko: /((?:[\p{L}·]+ ){0,2}[\p{L}·]+?)(?:은|는|이|가|께서)(?!\p{L})[^“"‘’”.]{0,40}$/u,
  ja: /([^、。「」『』\s]{2,20}?)(?:は|が|も)[^「」。]{0,30}$/u,
  zh: /([\p{Script=Han}\p{Script=Latin}·. ]{2,14}?)(?:警告|提醒|否认|否認|说|說|表示|称|稱|指出|强调|強調|认为|認為|告诉|告訴|宣布|补充|補充|道)[^“”「」。]{0,16}[:：，,]?\s*$/u,
  // Not those spoken to: قال للصحفيين.
  ar: /(?:^|\s)[وف]?(?:قال|اضاف|صرح|اكد|اعلن|اوضح|ذكر|اشار|يقول|تقول|كتب|حذر|نفى|نفي)ت? (?!لل)((?:\p{L}+ ?){1,4}?)(?:[:،"“«]|$| ?(?<= )(?:ان|في|خلال|امس|يوم|ذلك|قائلا|قائلة|من|ل\p{L}{3,}) )/u,
  he: /(?:אמר|אמרה|הוסיף|הוסיפה|ציין|הסביר|טען) ((?:[\p{L}'"]+ ?){1,3})/u,
  hi: /((?:[\p{L}\p{M}]+ ){1,3})ने [^“”"।]{0,30}$/u,
};
const AFTER: Readonly<Record<string, RegExp>> = {
  ko: /^[^.“"]{0,14}?(?:라고|고|며|라며) ((?:[\p{L}·]+ ){0,2}[\p{L}·]+?)(?:은|는|이|가)(?= )/u,
  ja: /^と、?([^、。「」\s]{2,20}?)(?:は|が)/u,
  zh: /^[，,]?\s*([\p{Script=Han}\p{Script=Latin}·. ]{2,14}?)(?:说|說|表示|称|稱|指出|强调|認為|认为|补充|道)/u,
  ar: /^[،,.]? ?(?:كما )?[وف]?(?:قال|اضاف|صرح|اكد|اوضح|ذكر|يقول|تقول)ت? (?!لل)((?:\p{L}+ ?){1,3})/u,
  hi: /^,? ?((?:[\p{L}\p{M}]+ ){1,3})ने (?:कहा|बताया|जोड़ा)/u,
};
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]* ){0,3}\p{Lu}[\p{L}\p{M}'’-]+`;
/** Not over the end of a sentence: “…,” she told reporters. Ships are expected. */
const NAME_AFTER = new RegExp(String.raw`^(?: (?![\p{L}’'-]{3,}[.!?] )[\p{Ll}’'.-]+){0,5} (${NAME})`, 'u');
/** "Le maire, Paul Martin, a prévenu": the name stands beside the office. */
const NAME_APART = new RegExp(String.raw`,\s(${NAME}),(?: [\p{Ll}’'-]+){0,3} $`, 'u');
const NAME_BEFORE = new RegExp(String.raw`(${NAME})(?:,[^,“”„«»"]{2,90},)?(?: [\p{Ll}’'-]+){0,3} $`, 'u');

/** True for languages in which it can be told who speaks. */
export function tellsSpeakers(lang: string): boolean {
  return knowsSpeech(lang) || BEFORE[lang] !== undefined;
}

/**
 * Who speaks a quotation of the original: whoever the translation names, where the original has that name, or else by
 * the shape of the language's attributions; of a translation into another language than English by that shape alone.
 */
export function sourceSpeakerOf(
  text: RowText,
  quotation: Quotation,
  attribution: Attribution | undefined,
): Speaker | undefined {
  const cased = scriptOf(text.lang) === 'Latin' || scriptOf(text.lang) === 'Cyrillic';
  const placed = cased ? byVerb(text, quotation) : placeOf(text, quotation);
  const heard = (attribution?.words ?? [])
    .map(({ key }) => nameIn(key, text))
    .filter(({ likeness }) => likeness >= NAMED);
  const [first] = heard;
  if (first === undefined) return placed;
  // The whole phrase with its office rather than the one name in it that was heard.
  if (placed !== undefined && overlaps(first, placed)) return placed;
  if (text.lang !== 'ko') return speakerAt(first.start, text.text.slice(first.start, first.end));
  const given = heard.find((one) => text.text.slice(one.end, first.start) === ' ');
  return wholeKorean(text, { start: given?.start ?? first.start, end: first.end });
}

/** By place, also through an earlier quotation of the same sentence: ‘… “a”며 “b”라고’ is said by one. */
function placeOf(text: RowText, quotation: Quotation): Speaker | undefined {
  const own = byPlace(text, quotation);
  if (own !== undefined) return own;
  const before = text.derive(quotesIn).quotations.filter((one) => one.end <= quotation.start);
  for (let next = quotation, one = before.pop(); one !== undefined; next = one, one = before.pop()) {
    if (/[.!?。！？]/.test(text.text.slice(one.end, next.start))) return undefined;
    const speaker = byPlace(text, one);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

function byVerb(text: RowText, quotation: Quotation): Speaker | undefined {
  const near = [...text.derive(speechVerbsIn)].sort(
    (a, b) => away(quotation, a.start) - away(quotation, b.start),
  );
  for (const { start, end } of near) {
    if (away(quotation, start) > REACH * 2) break;
    const after = NAME_AFTER.exec(text.text.slice(end, end + REACH));
    const from = Math.max(0, start - REACH * 2);
    const lead = text.text.slice(from, start);
    const apart = NAME_APART.exec(lead);
    if (apart?.[1] !== undefined) {
      const at = from + apart.index + apart[0].indexOf(apart[1]);
      return speakerAt(at, apart[1]);
    }
    const before = NAME_BEFORE.exec(lead);
    const [name, at] =
      after === null
        ? [before?.[1], from + (before?.index ?? 0)]
        : [after[1], end + after[0].length - (after[1] ?? '').length];
    if (name !== undefined) return speakerAt(at, name);
  }
  return undefined;
}

function away(quotation: Quotation, at: number): number {
  return at >= quotation.end ? at - quotation.end : Math.max(0, quotation.start - at);
}

function byPlace(text: RowText, quotation: Quotation): Speaker | undefined {
  const from = Math.max(0, quotation.start - REACH);
  const before = BEFORE[text.lang]?.exec(text.lower.slice(from, quotation.start));
  const after = AFTER[text.lang]?.exec(text.lower.slice(quotation.end, quotation.end + REACH));
  const [match, base] = before === null || before === undefined ? [after, quotation.end] : [before, from];
  const name = match?.[1]?.trim();
  if (match === null || match === undefined || name === undefined || name === '') return undefined;
  return bareSpeaker(text, base + match.index + match[0].indexOf(name), name);
}
