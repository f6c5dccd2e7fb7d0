import type { UiLanguage } from '../locale';

/** What a review can be written as by text alone. */
export const REPORT_FORMATS = ['html', 'tsv', 'json', 'xliff', 'tmx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** All that a review can be written as: text, or a file of Word or Excel. */
export const REPORT_FILE_FORMATS = ['html', 'docx', 'xlsx', 'tsv', 'json', 'xliff', 'tmx'] as const;
export type ReportFileFormat = (typeof REPORT_FILE_FORMATS)[number];

export interface ReportOptions {
  readonly format: ReportFormat;
  /** Language of the report itself; the texts keep theirs. Only `html`, `docx` and `xlsx` speak it. */
  readonly language: UiLanguage;
  /** Who reviewed; without it, the author of most annotations. */
  readonly reviewer?: string;
  /** Time of the report: ISO 8601 in UTC. */
  readonly now: string;
}

export interface FileReportOptions extends Omit<ReportOptions, 'format'> {
  readonly format: ReportFileFormat;
}

/** A report as the bytes of its file. */
export interface ReportFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** File name extension without its dot. */
  readonly extension: string;
  readonly mediaType: string;
}

export interface RenderedReport {
  /** To be written as UTF-8 without a byte order mark. */
  readonly text: string;
  /** File name extension without its dot. */
  readonly extension: string;
  readonly mediaType: string;
}
