import { assertNever } from '../assert';
import type { Review } from '../review/types';
import { renderHtml } from './html/page';
import { renderJson } from './json';
import { modelOf, type ReportModel } from './model';
import { renderTmx } from './tmx';
import { renderTsv } from './tsv';
import type { RenderedReport, ReportFormat, ReportOptions } from './types';
import { renderXliff } from './xliff';

export { type RenderedReport, type ReportFormat, type ReportOptions } from './types';

const KINDS: Readonly<Record<ReportFormat, { readonly extension: string; readonly mediaType: string }>> = {
  html: { extension: 'html', mediaType: 'text/html' },
  tsv: { extension: 'tsv', mediaType: 'text/tab-separated-values' },
  json: { extension: 'json', mediaType: 'application/json' },
  xliff: { extension: 'xlf', mediaType: 'application/xliff+xml' },
  tmx: { extension: 'tmx', mediaType: 'application/x-tmx+xml' },
};

/** Writes a review as a report. Pure: the same review and options give the same text. docs/REPORTS.md tells the formats. */
export function renderReport(review: Review, options: ReportOptions): RenderedReport {
  return { text: textOf(modelOf(review, options.reviewer), options), ...KINDS[options.format] };
}

function textOf(model: ReportModel, options: ReportOptions): string {
  switch (options.format) {
    case 'json':
      return renderJson(model, options.now);
    case 'tsv':
      return renderTsv(model);
    case 'html':
      return renderHtml(model, options);
    case 'xliff':
      return renderXliff(model);
    case 'tmx':
      return renderTmx(model, options.now);
    default:
      return assertNever(options.format);
  }
}
