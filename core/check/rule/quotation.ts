import type { Notice, RowCheck } from '../check';
import { movedBounds } from '../quote/bounds';
import { hasQuoteMarks, quotesIn } from '../quote/find';
import type { Quotation } from '../quote/find';
import { shortened } from '../quote/shortened';
import { isSaid, isSpeech, isWording, quotedShare, speechIn } from '../quote/weight';
import type { RowText } from '../text/row-text';
import type { Row } from '../article';

/** Quotations of one row against its original: lost, added, cut, merged, moved bounds, marks without a partner. */
export const quotationCheck: RowCheck = {
  id: 'quotation',
  scope: 'row',
  category: 'quotation',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run(row) {
    const broken = unbalanced(row);
    if (broken.length > 0) return broken;
    const split = adjacent(row);
    if (split.length > 0 || !row.paired) return split;
    return compare(row);
  },
};

function unbalanced(row: Row): Notice[] {
  const { target, source } = row;
  const marks = target.derive(quotesIn).unpaired;
  const [at] = marks;
  // Rows of several paragraphs or with a quotation that goes on in the next row are open in the original as well.
  if (at === undefined) return [];
  if (row.paired) {
    const from = source.derive(quotesIn);
    if (from.unpaired.length > 0 || from.openEdge) return [];
    // One mark where the original has none is an apostrophe gone wrong, or closes what another row opened.
    if (marks.length === 1 && !hasQuoteMarks(source)) return [];
    // A speech that goes on in the next row: the original closes and opens again, English need not close.
    if (marks.length === 1 && (goesOn(row, at) || runsOn(row, at) || endsInDash(row, at))) return [];
    if (marks.length === 1 && isToldInside(row, at)) return [];
  } else if (isEdge(target.text, at) || row.source.lang === '') {
    // Without the original a quotation may run over several rows: its marks cannot be judged in one.
    return [];
  }
  return [
    { spans: [target.span(at, at + 1)], message: 'unbalanced', params: { text: target.text.charAt(at) } },
  ];
}

/** The whole row is quoted on both sides, and the translation only opens. */
function goesOn({ source, target }: Row, at: number): boolean {
  return (
    target.text.slice(0, at).trim() === '' &&
    quotedShare(source) > 0.9 &&
    !/["”]/.test(target.text.slice(at + 1))
  );
}

/** Hungarian leaves the dash before "he said" to close what was said: „Most kell megtennünk – mondta. */
function endsInDash({ target }: Row, at: number): boolean {
  return target.lang === 'hu' && /^[„»].* [–—-] \p{Ll}/u.test(target.text.slice(at));
}

/**
 * Russian and Ukrainian put "he said" inside the marks: «Да, — сказал он. — Нет». With the next sentence in another row
 * the first only opens here, and the second only closes.
 */
function isToldInside({ source, target }: Row, at: number): boolean {
  if (!TELL_INSIDE.has(target.lang)) return false;
  if (target.text.slice(0, at).trim() === '') return SAID_INSIDE.test(target.text.slice(at));
  return /^[»”"]\.?$/.test(target.text.slice(at).trim()) && quotedShare(source) > 0.9;
}

const TELL_INSIDE = new Set(['ru', 'uk', 'be', 'bg']);
const SAID_INSIDE = /[,!?…] ?[–—-] ?\p{Ll}[^«»“”„"]*[.,–—-]$/u;
const INSIDE = /[,!?…] ?[–—-] ?\p{Ll}[^«»“”„"]{0,80}?[,.] ?[–—-] /gu;

/** How many pieces what is said falls into by the words that tell it inside the marks. */
function piecesOf(quotations: readonly Quotation[], lang: string): number {
  if (!TELL_INSIDE.has(lang)) return quotations.length;
  return quotations.reduce((sum, { inner }) => sum + 1 + (inner.match(INSIDE)?.length ?? 0), 0);
}

const LONG_SPEECH = 45;

/** `she said: “In my experience …`: a long speech to the row's end; English closes it with the last of its paragraphs. */
function runsOn({ target }: Row, at: number): boolean {
  const tail = target.text.slice(at + 1).trimEnd();
  return /[:,]\s*$/.test(target.text.slice(0, at)) && tail.length >= LONG_SPEECH && !/["“”]/.test(tail);
}

function isEdge(text: string, at: number): boolean {
  return text.slice(0, at).trim() === '' || text.slice(at + 1).trim() === '';
}

/**
 * One quotation ends with its sentence and another begins at once: “…region.” “It’s amazing,” The first may have begun
 * in a row before, so that only its closing mark stands here.
 */
function adjacent(row: Row): Notice[] {
  const { target } = row;
  const { quotations, unpaired } = target.derive(quotesIn);
  const ends = [
    ...quotations.flatMap((one) => (one.light ? [] : [one.end])),
    ...unpaired.map((at) => at + 1),
  ];
  const here = ends.length;
  for (const next of quotations) {
    const end = ends.filter((one) => one <= next.start).at(-1);
    if (next.light || end === undefined || !/^\s+$/.test(target.text.slice(end, next.start))) continue;
    if (row.paired && heavyMarks(row.source) >= here) continue;
    return [
      {
        spans: [target.span(end - 1, next.start + 1)],
        message: 'cut',
        params: { text: next.inner.slice(0, 40) },
      },
    ];
  }
  return [];
}

/** How many quotations the text has, counting those that only begin or end in it. */
function heavyMarks(text: RowText): number {
  const { quotations, unpaired } = text.derive(quotesIn);
  return quotations.length + unpaired.length;
}

function compare(row: Row): Notice[] {
  const { source, target } = row;
  const left = speechIn(source);
  const right = speechIn(target);
  const all = source.derive(quotesIn);
  const wording = all.quotations.find((one) => !one.light && isWording(one, source));
  if (wording !== undefined && !hasQuoteMarks(target)) return [single(source, wording, 'lost')];
  // Marks around the whole sentence: the source's are in another row, or were left away there.
  const added = right.find(
    (one) => isSaid(one, target) && !isWholeSpeech(one) && (target.lang === 'en' || isWording(one, target)),
  );
  if (added !== undefined && !hasQuoteMarks(source) && quotedShare(target) < 0.9)
    return [single(target, added, 'added')];
  if (all.unpaired.length > 0) return [];
  const bounds = moved(row);
  if (bounds.length > 0 || left.length === 0 || right.length === 0) return bounds;
  const allRight = target.derive(quotesIn).quotations;
  if (left.length > piecesOf(allRight, target.lang) && left.every((one) => isSpeech(one, source.lang))) {
    return [both(row, left.at(-1) as Quotation, right.at(-1) as Quotation, 'fewer')];
  }
  return [];
}

/** A sentence of its own, as direct speech that the original prints without marks. */
function isWholeSpeech({ inner }: Quotation): boolean {
  return /^\s*\p{Lu}.*[,.!?…]\s*$/u.test(inner);
}

/** Words that left the quotation for the sentence around it, or the reverse. */
function moved(row: Row): Notice[] {
  const bounds = movedBounds(row);
  if (bounds === undefined) return [];
  const left = row.source.derive(quotesIn).quotations.find((one) => !one.light);
  const right = row.target.derive(quotesIn).quotations.find((one) => !one.light);
  return left === undefined || right === undefined ? [] : [both(row, left, right, bounds)];
}

function single(text: RowText, one: Quotation, message: string): Notice {
  return { spans: [text.span(one.start, one.end)], message, params: { text: shortened(one.inner) } };
}

function both(row: Row, left: Quotation, right: Quotation, message: string): Notice {
  return {
    spans: [row.source.span(left.start, left.end), row.target.span(right.start, right.end)],
    message,
    params: { source: shortened(left.inner), target: shortened(right.inner) },
  };
}
