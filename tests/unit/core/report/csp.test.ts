import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import csp from '../../../../core/csp.json';
import { renderReport } from '../../../../core/report';
import { smallReview } from '../review/example';

describe('the report in the app', () => {
  it('is styled in the preview: the content security policy names its one style sheet', () => {
    const { text } = renderReport(smallReview(), {
      format: 'html',
      language: 'en',
      now: '2030-01-01T00:00:00.000Z',
    });
    const sheets = [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map((match) => match[1] ?? '');
    expect(sheets).toHaveLength(1);
    expect(text).not.toMatch(/<[^>]*\sstyle=/);
    // A preview inherits the app's policy. When the sheet changes, put the new hash into core/csp.json.
    const hash = createHash('sha256').update(sheets.join('')).digest('base64');
    expect(csp.policy).toContain(`'sha256-${hash}'`);
  });
});
