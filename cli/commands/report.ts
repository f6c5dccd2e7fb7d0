import path from 'node:path';
import { GalleyError } from '../../core/error';
import { UI_LANGUAGES } from '../../core/locale';
import { REPORT_FILE_FORMATS, renderReportFile } from '../../core/report/file';
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

/** A browser prints the HTML report to PDF. */
const FORMATS = ['pdf', ...REPORT_FILE_FORMATS] as const;
type Format = (typeof FORMATS)[number];

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
  const { bytes } = await renderReportFile(review, {
    format: format === 'pdf' ? 'html' : format,
    language: spoken,
    now: new Date().toISOString(),
    ...(options.reviewer !== undefined && { reviewer: options.reviewer }),
  });
  if (format !== 'pdf') {
    await writeOutput(options.output, bytes, [file]);
    return;
  }
  const { printPdf } = await import('../pdf');
  await writeOutput(options.output, await printPdf(new TextDecoder().decode(bytes)), [file]);
}

function formatOf({ format, output }: ReportCall): Format {
  const named = (format ?? path.extname(output).slice(1)).toLowerCase();
  const name = ENDINGS[named] ?? named;
  const known = FORMATS.find((one) => one === name);
  if (known) return known;
  const formats = FORMATS.join(', ');
  if (name === '' && format === undefined) throw new GalleyError('report-format-missing', { formats });
  throw new GalleyError('report-format-unknown', { format: name, formats });
}
