import { describe, expect, it } from 'vitest';
import type { LedgerQuotation, QuotationLedgerEntry } from '../../../../../core/check';
import { buildReview } from '../../../../../core/review/build';
import { run } from '../../../../../core/review/command';
import { setPostEdit } from '../../../../../core/review/commands/post-edits';
import { correctedArticle } from '../../../../../core/review/findings/corrected';
import { listQuotations } from '../../../../../core/review/findings/quotations';

const CONTEXT = { now: '2024-01-14T09:00:00.000Z', author: 'Kim', newId: () => 'n' };
const TARGET = 'It rained today. The mayor said, “We wait.”';
const text = (lang: string, content: string) => ({ name: '', lang, encoding: 'utf-8', content });
const REVIEW = buildReview(
  { source: text('ko', '비가 왔다. 시장은 “기다린다”고 했다.'), target: text('en', TARGET), title: '' },
  CONTEXT,
);

/** Words of a text as the checks would list them. */
function words(content: string, quoted: string, speaker?: string): LedgerQuotation {
  const place = (found: string) => {
    const start = content.indexOf(found);
    return { row: 1, start, end: start + found.length };
  };
  return {
    ...place(quoted),
    text: quoted.slice(1, -1),
    speaker: speaker === undefined ? undefined : { ...place(speaker), text: speaker },
  };
}

function listed(review: typeof REVIEW, quoted: string) {
  const corrected = correctedArticle(review);
  const { target } = corrected.article;
  const entry: QuotationLedgerEntry = {
    row: 1,
    state: 'added',
    source: [],
    target: [words(target.content, quoted, 'The mayor')],
  };
  return listQuotations(entry, corrected).target[0];
}

describe('listQuotations', () => {
  it('gives places of the text as it was imported, whatever was corrected before them', () => {
    const edited = run(setPostEdit, REVIEW, { start: 0, end: 16, text: 'It snowed all day long.' }, CONTEXT);
    for (const review of [REVIEW, edited.review]) {
      const one = listed(review, '“We wait.”');
      expect(TARGET.slice(one?.span.start, one?.span.end)).toBe('“We wait.”');
      expect(TARGET.slice(one?.speaker?.span.start, one?.speaker?.span.end)).toBe('The mayor');
      expect(one).toMatchObject({ text: 'We wait.', ofEdit: false });
    }
  });

  it('says when the words are the reviewer’s own', () => {
    const start = TARGET.indexOf('The');
    const text = 'Snow, “as ever,” The mayor';
    const edited = run(setPostEdit, REVIEW, { start, end: TARGET.length, text }, CONTEXT).review;
    expect(listed(edited, '“as ever,”')).toMatchObject({ text: 'as ever,', ofEdit: true });
  });
});
