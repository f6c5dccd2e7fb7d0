import type { Notice, RowCheck } from '../check';
import { hasQuoteMarks, quotesIn } from '../quote/find';
import type { Quotation } from '../quote/find';
import { isSaid, isSpeech, quotedShare, speechIn } from '../quote/weight';
import type { RowText } from '../text/row-text';
import type { Row } from '../article';

/** How far the quoted shares of the two texts may be apart before a quotation is called cut or stretched. */
const SHARE = 0.3;

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
    if (marks.length === 1 && goesOn(row, at)) return [];
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

function isEdge(text: string, at: number): boolean {
  return text.slice(0, at).trim() === '' || text.slice(at + 1).trim() === '';
}

/** One quotation ends with its sentence and another begins at once: “…region.” “It’s amazing,” */
function adjacent(row: Row): Notice[] {
  const { target } = row;
  const { quotations } = target.derive(quotesIn);
  for (let i = 0; i + 1 < quotations.length; i++) {
    const [one, next] = [quotations[i] as Quotation, quotations[i + 1] as Quotation];
    if (one.light || next.light || !/^\s+$/.test(target.text.slice(one.end, next.start))) continue;
    if (row.paired && row.source.derive(quotesIn).quotations.length >= quotations.length) continue;
    return [
      {
        spans: [target.span(one.end - 1, next.start + 1)],
        message: 'cut',
        params: { text: next.inner.slice(0, 40) },
      },
    ];
  }
  return [];
}

function compare(row: Row): Notice[] {
  const { source, target } = row;
  const left = speechIn(source);
  const right = speechIn(target);
  const allRight = target.derive(quotesIn).quotations;
  const said = left.find((one) => isSaid(one, source) && !isTitle(one, source));
  if (said !== undefined && !hasQuoteMarks(target)) return [single(source, said, 'lost')];
  // Marks around the whole sentence: the source's are in another row, or were left away there.
  const added = right.find((one) => isSaid(one, target));
  if (added !== undefined && !hasQuoteMarks(source) && quotedShare(target) < 0.9)
    return [single(target, added, 'added')];
  if (left.length === 0 || right.length === 0) return [];
  if (source.derive(quotesIn).unpaired.length > 0) return [];
  if (left.length > allRight.length && left.every((one) => isSpeech(one, source.lang))) {
    return [both(row, left.at(-1) as Quotation, right.at(-1) as Quotation, 'fewer')];
  }
  const difference = quotedShare(source) - quotedShare(target);
  if (Math.abs(difference) > SHARE) {
    return [both(row, left[0] as Quotation, right[0] as Quotation, difference > 0 ? 'shorter' : 'longer')];
  }
  return [];
}

/** Films, acts and offices stand in marks in many languages and bare in English. */
function isTitle(one: Quotation, text: RowText): boolean {
  const inner = one.inner.trim();
  if (/[.,!?…。！？，、؟،]$/.test(inner)) return false;
  if (/[:：,，、،]\s*$/.test(text.text.slice(0, one.start))) return false;
  const after = text.lower.slice(one.end, one.end + 30);
  if (/^[ ]?[,，]|^(?:라|이라|고|며)|^と/.test(after)) return false;
  if (/^\p{Lu}/u.test(inner)) return inner.split(/\s+/).length <= 7;
  return /^[\p{Script=Han}]/u.test(inner) || (/\p{Script=Latin}{3}/u.test(inner) && text.lang === 'zh');
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

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
