import type { RowText } from '../text/row-text';
import { scriptOf } from '../text/locale';
import { romanize } from './romanize';
import { soundOf } from './sound';

/** A stretch of the source in which a name may stand. */
export interface SourceName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In Latin letters, lower case, without accents. */
  readonly latin: string;
  readonly sound: string;
  /** True when its script or its capital says that it is a name (or a loan word). */
  readonly sure: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

interface Shape {
  readonly pattern: RegExp;
  readonly sure: (text: string, at: number, whole: string) => boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const never = (): boolean => false;
const capital = (text: string, at: number, whole: string): boolean =>
  /^\p{Lu}/u.test(text) && at > 0 && !/(?:[.!?:«"“„…]\s*|[–—] |(?:^|\s)- )$/u.test(whole.slice(0, at));

const SHAPES: Readonly<Record<string, Shape>> = {
  Hangul: { pattern: /\p{Script=Hangul}{2,}/gu, sure: never, openStart: true, openEnd: true },
  Japanese: {
    pattern: /[\p{Script=Katakana}ー]{2,}/gu,
    sure: (text) => text.length > 2,
    openStart: true,
    openEnd: true,
  },
  Han: { pattern: /\p{Script=Han}{2,}/gu, sure: never, openStart: true, openEnd: true },
  Cyrillic: { pattern: /\p{Script=Cyrillic}{3,}/gu, sure: capital, openStart: false, openEnd: true },
  Arabic: { pattern: /\p{Script=Arabic}{3,}/gu, sure: never, openStart: true, openEnd: true },
  Hebrew: { pattern: /\p{Script=Hebrew}{3,}/gu, sure: never, openStart: true, openEnd: true },
  Devanagari: { pattern: /[\p{Script=Devanagari}]{2,}/gu, sure: never, openStart: false, openEnd: true },
  Latin: {
    pattern: /\p{Script=Latin}[\p{Script=Latin}\p{M}]{2,}/gu,
    sure: capital,
    openStart: false,
    openEnd: false,
  },
};

/** Stretches of the source that may be names, in order; none for scripts this module cannot read (Thai). */
export function sourceNamesIn(row: RowText): readonly SourceName[] {
  const shape = SHAPES[scriptOf(row.lang)];
  if (shape === undefined) return [];
  const found = collect(row, shape, row.lang);
  const latin = SHAPES.Latin;
  // Names are often left in Latin letters in texts of other scripts.
  return scriptOf(row.lang) === 'Latin' || latin === undefined
    ? found
    : [...found, ...collect(row, latin, 'en')];
}

function collect(row: RowText, shape: Shape, lang: string): SourceName[] {
  const names: SourceName[] = [];
  for (const match of row.text.matchAll(shape.pattern)) {
    const text = match[0];
    const latin = romanize(text, lang);
    names.push({
      start: match.index,
      end: match.index + text.length,
      text,
      latin,
      get sound() {
        return soundOf(latin);
      },
      sure: shape.sure(text, match.index, row.text),
      openStart: shape.openStart,
      openEnd: shape.openEnd,
    });
  }
  return names;
}
