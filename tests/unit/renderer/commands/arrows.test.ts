import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildReview } from '../../../../core/review/build';
import { useAlign } from '../../../../renderer/align/state';
import { arrowsOnScreen } from '../../../../renderer/commands/arrows';
import { useDocument } from '../../../../renderer/state/document';
import { useView } from '../../../../renderer/state/view';

const text = (lang: string, content: string) => ({ name: '', lang, encoding: 'utf-8', content });
const word = { start: 0, end: 3 };

describe('arrows over an article in English and Arabic', () => {
  const before = { document: useDocument.getState(), view: useView.getState(), align: useAlign.getState() };
  beforeEach(() => {
    let id = 0;
    const review = buildReview(
      { source: text('en', 'Ships sail.'), target: text('ar', 'السفن تبحر.'), title: '' },
      { now: '2026-03-01T09:30:00.000Z', author: '', newId: () => `id${++id}` },
    );
    useDocument.setState({ review });
  });
  afterEach(() => {
    useDocument.setState(before.document);
    useView.setState(before.view);
    useAlign.setState(before.align);
  });

  it('point to the next word in Arabic as they do on the screen', () => {
    useView.setState({ view: 'review', cursor: { side: 'target', word } });
    expect(arrowsOnScreen('ArrowLeft')).toBe('ArrowRight');
    expect(arrowsOnScreen('Shift+ArrowRight')).toBe('Shift+ArrowLeft');
    expect(arrowsOnScreen('ArrowDown')).toBe('ArrowDown');
    expect(arrowsOnScreen('w')).toBe('w');
  });

  it('are as ever in English, and where no word is in hand', () => {
    useView.setState({ view: 'review', cursor: { side: 'source', word } });
    expect(arrowsOnScreen('ArrowLeft')).toBe('ArrowLeft');
    useView.setState({ cursor: null });
    expect(arrowsOnScreen('ArrowLeft')).toBe('ArrowLeft');
    useView.setState({ view: 'findings', cursor: { side: 'target', word } });
    expect(arrowsOnScreen('ArrowLeft')).toBe('ArrowLeft');
  });

  it('go by the side of the cursor in the alignment', () => {
    useView.setState({ view: 'align', cursor: { side: 'source', word } });
    useAlign.setState({ cursor: { side: 'target', at: 0, caret: 2 } });
    expect(arrowsOnScreen('ArrowLeft')).toBe('ArrowRight');
    useAlign.setState({ cursor: { side: 'source', at: 0, caret: 2 } });
    expect(arrowsOnScreen('ArrowLeft')).toBe('ArrowLeft');
  });
});
