import { rowsOf } from '../../../core/review/rows';
import type { Review } from '../../../core/review/types';

/**
 * The peer for scrolling: the same rows as a plain page, without scripts, marks or a virtual list. The browser lays out
 * and draws only what is in sight (`content-visibility`).
 */
export function peerPage(review: Review): string {
  const cell = (side: 'source' | 'target', row: ReturnType<typeof rowsOf>[number]) =>
    `<div lang="${review.texts[side].lang}">${row[side]
      .map(({ start, end }) => escape(review.texts[side].content.slice(start, end)))
      .join(' ')}</div>`;
  const rows = rowsOf(review).map(
    (row) =>
      `<div class="row"><span>${row.index + 1}</span>${cell('source', row)}${cell('target', row)}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Peer</title><style>
html, body { margin: 0; height: 100%; }
#list { height: 100%; overflow-y: auto; }
.row { display: grid; grid-template-columns: 52px 1fr 1fr; gap: 22px; padding: 9px 0; border-bottom: 1px solid #ccc;
  font: 17px / 1.56 serif; content-visibility: auto; contain-intrinsic-size: auto 72px; }
</style><div id="list" tabindex="0">${rows.join('\n')}</div>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
