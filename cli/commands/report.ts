import path from 'node:path';
import { GalleyError } from '../../core/error';
import { UI_LANGUAGES } from '../../core/locale';
import { REPORT_FORMATS, renderReport, type ReportFormat } from '../../core/report';
import { loadReview } from '../review-file';
import { writeOutput } from '../files';
import { language } from '../speech';

export interface ReportCall {
  readonly output: string;
  readonly format?: string;
  readonly language?: string;
  readonly reviewer?: string;
}

/** Endings of file names that are not the format's own name. */
const ENDINGS: Readonly<Record<string, string>> = { htm: 'html', xlf: 'xliff' };

/** Formats that need more than text can be had from the app only. */
const APP_FORMATS = ['pdf', 'docx', 'xlsx'];

/** Writes a review as a report; the format is the one asked for, or the one the output's name ends in. */
export async function report(file: string, options: ReportCall): Promise<void> {
  const format = formatOf(options);
  const spoken = UI_LANGUAGES.find((known) => known === (options.language ?? language));
  if (!spoken) {
    throw new GalleyError('report-language-unknown', {
      language: options.language ?? '',
      languages: UI_LANGUAGES.join(', '),
    });
  }
  const review = await loadReview(file);
  const { text } = renderReport(review, {
    format,
    language: spoken,
    now: new Date().toISOString(),
    ...(options.reviewer !== undefined && { reviewer: options.reviewer }),
  });
  await writeOutput(options.output, text, [file]);
}

function formatOf({ format, output }: ReportCall): ReportFormat {
  const named = (format ?? path.extname(output).slice(1)).toLowerCase();
  const name = ENDINGS[named] ?? named;
  const known = REPORT_FORMATS.find((one) => one === name);
  if (known) return known;
  const formats = REPORT_FORMATS.join(', ');
  if (name === '' && format === undefined) throw new GalleyError('report-format-missing', { formats });
  throw new GalleyError(APP_FORMATS.includes(name) ? 'report-format-unavailable' : 'report-format-unknown', {
    format: name,
    formats,
  });
}
