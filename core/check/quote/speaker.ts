import { langData } from '../lang/index';
import { nameWordsIn } from '../name/target-name';
import type { RowText } from '../text/row-text';
import { quotesIn } from './find';
import type { Quotation } from './find';

/** Who is said to speak. Offsets of the row's text. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NEAR = 40;

/** Who is named as speaking the quotation; undefined when nobody is. */
export function speakerOf(text: RowText, _quotation: Quotation): Speaker | undefined {
  const verbs = langData(text.lang).say;
  if (verbs === undefined) return undefined;
  const { quotations } = text.derive(quotesIn);
  const outside = (at: number): boolean => !quotations.some((one) => one.start <= at && at < one.end);
  for (const match of text.lower.matchAll(new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})`, 'gu'))) {
    if (!outside(match.index)) continue;
    const names = text.derive(nameWordsIn).filter((name) => outside(name.start));
    const near = names
      .map((name) => ({
        name,
        far: name.end <= match.index ? match.index - name.end : name.start - match.index - match[0].length,
      }))
      .filter(({ far }) => far >= 0 && far < NEAR)
      .sort((a, b) => a.far - b.far)[0];
    if (near !== undefined) return { text: near.name.text, start: near.name.start, end: near.name.end };
  }
  return undefined;
}
