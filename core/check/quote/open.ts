import type { RowText } from '../text/row-text';
import { opensHere, quotesIn, scanQuotes } from './find';
import type { Quotation } from './find';
import { isSpeech } from './weight';

const OPENING = new Set(['“', '„', '‟', '«', '「']);
const CLOSING = new Set(['”', '»', '」']);

/**
 * The quotations of a row as a ledger lists them: the closed ones, those that only open here and go on in the next row
 * (to the next mark or the row's end), and those that only close here (from the row's start or the mark before). A
 * quotation inside one that never closes is listed for itself.
 */
export function piecesIn(row: RowText): readonly Quotation[] {
  const { quotations, unpaired } = row.derive(quotesIn);
  if (unpaired.length === 0) return quotations;
  // Without the lone marks the closed quotations inside them come to light.
  const chars = row.text.split('');
  for (const at of unpaired) chars[at] = ' ';
  const closed = scanQuotes(chars.join(''), row.lang).quotations;
  const pieces = [...closed];
  for (const at of unpaired) {
    const piece = pieceAt(row, at, closed, unpaired);
    if (piece !== undefined && isSpeech(piece, row.lang)) pieces.push(piece);
  }
  return pieces.sort((a, b) => a.start - b.start);
}

function pieceAt(
  { text, lang }: RowText,
  at: number,
  closed: readonly Quotation[],
  unpaired: readonly number[],
): Quotation | undefined {
  // A title in light marks inside the speech does not end it.
  const heavy = closed.filter((one) => !one.light);
  if (heavy.some((one) => one.start < at && at < one.end)) return undefined;
  const side = sideOf(text, at, lang);
  if (side === 'open') {
    const next = Math.min(
      text.length,
      ...[...heavy.map(({ start }) => start), ...unpaired].filter((one) => one > at),
    );
    const inner = text.slice(at + 1, next).trimEnd();
    return { start: at, end: at + 1 + inner.length, inner, light: false };
  }
  if (side !== 'close') return undefined;
  const before = Math.max(
    0,
    ...[...heavy.map(({ end }) => end), ...unpaired.map((one) => one + 1)].filter((one) => one <= at),
  );
  const inner = text.slice(before, at).trimStart();
  return { start: at - inner.length, end: at + 1, inner, light: false };
}

function sideOf(text: string, at: number, lang: string): 'open' | 'close' | undefined {
  const mark = text.charAt(at);
  if (mark === '“' && lang === 'de') return 'close';
  if (OPENING.has(mark)) return 'open';
  if (CLOSING.has(mark)) return 'close';
  if (mark !== '"') return undefined;
  return opensHere(text, at) ? 'open' : 'close';
}
