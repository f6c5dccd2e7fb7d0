import { segmentText } from '../../../core/segment';
import { NEWS } from '../../unit/core/segment/news-cases';
import type { BenchTable } from '../table';
import { peerEnds } from './peer';

/** How many of the hard cases are cut exactly as an editor would. */
export function news(): BenchTable {
  const total = { cases: 0, own: 0, peer: 0 };
  const rows = Object.entries(NEWS).map(([lang, cases]) => {
    let own = 0;
    let peer = 0;
    for (const marked of cases) {
      const text = marked.replaceAll('|', '');
      const expected = endsOf(marked).join();
      if (
        segmentText(text, lang)
          .map(({ end }) => end)
          .join() === expected
      )
        own++;
      if (peerEnds(text, lang).join() === expected) peer++;
    }
    total.cases += cases.length;
    total.own += own;
    total.peer += peer;
    return [lang, cases.length, own, peer];
  });
  rows.push(['all', total.cases, total.own, total.peer]);
  return {
    title: 'Segmentation: hard news cases cut exactly',
    columns: ['language', 'cases', 'Galley', 'Intl.Segmenter'],
    rows,
    notes: ['Galley is tested against these cases, so its column can only show what has broken.'],
  };
}

function endsOf(marked: string): number[] {
  const text = marked.replaceAll('|', '');
  const ends: number[] = [];
  let from = 0;
  for (const piece of marked.split(/[|\n]/)) {
    const sentence = piece.trim();
    from = text.indexOf(sentence, from) + sentence.length;
    ends.push(from);
  }
  return ends;
}
