/** Texts are handed to the peer in pieces: V8 copies the whole string for each segment it returns. */
const PIECE = 4000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })));
  return segmenter;
}

/** The ends of the sentences that Intl.Segmenter finds in a short text, white space not counted. */
export function peerEnds(text: string, lang: string): number[] {
  const ends: number[] = [];
  for (const { index, segment } of segmenterOf(lang).segment(text)) {
    const end = index + segment.trimEnd().length;
    if (end > index) ends.push(end);
  }
  return ends;
}

/** The number of sentences that Intl.Segmenter finds in a text of any length, cut into pieces at line breaks. */
export function countByPeer(text: string, lang: string): number {
  let count = 0;
  for (let start = 0; start < text.length;) {
    const line = text.indexOf('\n', start + PIECE);
    const end = line < 0 || line > start + 2 * PIECE ? Math.min(text.length, start + PIECE) : line + 1;
    for (const segment of segmenterOf(lang).segment(text.slice(start, end)))
      if (segment.segment !== '\n') count++;
    start = end;
  }
  return count;
}
