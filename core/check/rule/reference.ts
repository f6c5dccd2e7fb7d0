import type { Notice, RowCheck } from '../check';
import { isUnspaced } from '../text/locale';
import { allOf } from '../text/match';
import type { RowText } from '../text/row-text';

const URL =
  /\b(?:https?:\/\/|www\.)[^\s<>"'“”‘’()[\]{}（）「」、。，]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|io|co\.[a-z]{2}|kr|jp|cn|de|fr|es|ru|uk)\b(?:\/[^\s<>"'“”‘’()[\]{}（）「」、。，]*)?/giu;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** Hashtags are translated as often as not. */
const HANDLE = /(?<![\w@.])@[\p{L}\d_]{2,}/gu;
const PLACEHOLDER =
  /\{\{?[\w.$:-]*\}?\}|\$\{[\w.]+\}|%\d*\$?[sdif@](?![a-z])|%\([\w.]+\)[sd]|\[\[[\w-]+\]\]|__[A-Z\d_]+__/g;
const TAG = /<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/gi;

/** A site by its address where the original has its name ("Ecns.cn", "www.people.com.cn"). */
const DOMAIN = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+\/?$/i;

function referenceCheck(
  id: string,
  category: string,
  /** What none of the patterns can do without. */
  sign: RegExp,
  patterns: readonly RegExp[],
  sameCase: boolean,
): RowCheck {
  return {
    id,
    scope: 'row',
    category,
    severity: 'major',
    languages: [],
    onByDefault: true,
    needsSource: true,
    run(row) {
      if (!row.paired || !(sign.test(row.source.text) || sign.test(row.target.text))) return [];
      const left = collect(row.source, patterns, sameCase);
      const right = collect(row.target, patterns, sameCase);
      for (const [key, at] of [...left]) {
        const other = right.findIndex(([candidate]) => candidate === key);
        if (other < 0) continue;
        right.splice(other, 1);
        left.splice(
          left.findIndex((item) => item[1] === at),
          1,
        );
      }
      const notices: Notice[] = [];
      while (left.length > 0 && right.length > 0) {
        const [, from] = left.shift() as Item;
        const [, to] = right.shift() as Item;
        notices.push({
          spans: [row.source.span(from.start, from.end), row.target.span(to.start, to.end)],
          message: 'changed',
          params: { source: textAt(row.source, from), target: textAt(row.target, to) },
          suggestion: textAt(row.source, from),
        });
      }
      for (const [, at] of left) notices.push(alone(row.source, at, 'lost'));
      for (const [, at] of right)
        if (!DOMAIN.test(textAt(row.target, at))) notices.push(alone(row.target, at, 'added'));
      return notices;
    },
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}
type Item = readonly [string, Place];

function collect(text: RowText, patterns: readonly RegExp[], sameCase: boolean): Item[] {
  const items: Item[] = [];
  const narrow = text.text.replace(/[＠＃]/g, (mark) => (mark === '＠' ? '@' : '#'));
  for (const pattern of patterns) {
    for (const match of allOf(narrow, pattern)) {
      const found = ownPart(match[0].replace(/[.,;:!?)]+$/, ''), text.lang);
      if (found === undefined) continue;
      items.push([
        sameCase ? found : found.toLowerCase(),
        { start: match.index, end: match.index + found.length },
      ]);
    }
  }
  return items;
}

/** Without the particle or sentence that a language without spaces writes right after it; undefined when nothing is left. */
function ownPart(found: string, lang: string): string | undefined {
  const latin = /^@?[\x21-\x7e]*/.exec(found)?.[0] ?? '';
  return lang === 'ko' || isUnspaced(lang) ? (latin.length > 2 ? latin : undefined) : found;
}

function alone(text: RowText, at: Place, message: string): Notice {
  return { spans: [text.span(at.start, at.end)], message, params: { text: textAt(text, at) } };
}

function textAt(text: RowText, at: Place): string {
  return text.text.slice(at.start, at.end);
}

/** Web addresses, e-mail addresses and @handles that differ. */
export const addressCheck = referenceCheck(
  'address',
  'mistranslation',
  /[@＠]|:\/\/|\S\.\S/,
  [MAIL, URL, HANDLE],
  false,
);
/** Placeholders of message formats. */
export const placeholderCheck = referenceCheck('placeholder', 'markup', /[{%[]|__/, [PLACEHOLDER], true);
/** Tags and character entities. */
export const markupCheck = referenceCheck('markup', 'markup', /[<&]/, [TAG], true);
