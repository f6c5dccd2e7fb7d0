import type { Review } from '../review/types';
import { renderReport } from '.';
import { modelOf } from './model';
import { REPORT_FORMATS, type FileReportOptions, type ReportFile } from './types';

export { REPORT_FILE_FORMATS, type FileReportOptions, type ReportFile, type ReportFileFormat } from './types';

declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Writes a review as the bytes of a report in any format; what Word and Excel need is loaded when it is asked for. */
export async function renderReportFile(review: Review, options: FileReportOptions): Promise<ReportFile> {
  const { format } = options;
  if (format === 'docx') {
    const { renderDocx } = await import('./docx/document');
    const bytes = await renderDocx(modelOf(review, options.reviewer), options);
    return { bytes, extension: 'docx', mediaType: `${OFFICE}.wordprocessingml.document` };
  }
  if (format === 'xlsx') {
    const { renderXlsx } = await import('./xlsx/workbook');
    const bytes = await renderXlsx(modelOf(review, options.reviewer), options);
    return { bytes, extension: 'xlsx', mediaType: `${OFFICE}.spreadsheetml.sheet` };
  }
  const text = REPORT_FORMATS.find((known) => known === format) ?? 'html';
  const { text: written, ...kind } = renderReport(review, { ...options, format: text });
  return { ...kind, bytes: new TextEncoder().encode(written) };
}
