import { expect, it } from 'vitest';
import { renderReport } from '../../../../core/report';
import { previewOf } from '../../../../renderer/report/preview';
import { smallReview } from '../../core/review/example';

it.each([
  [true, 'dark'],
  [false, 'light'],
])('the preview says what it is, and the report knows it: %s', (isDark, theme) => {
  const { text } = renderReport(smallReview(), {
    format: 'html',
    language: 'en',
    now: '2024-01-14T09:00:00.000Z',
  });
  const preview = previewOf(text, isDark);
  expect(preview).toContain(`<html data-theme="${theme}" lang="en">`);
  expect(text).toContain(`:root[data-theme=${theme}]{color-scheme:${theme}`);
  // Nothing else is other than in the file.
  expect(preview.replace(` data-theme="${theme}"`, '')).toBe(text);
});
