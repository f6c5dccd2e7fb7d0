import { directionOf } from '../../direction';
import type { Severity } from '../../mqm/severity';

/** The Korean, Japanese or Chinese typeface that Word has for a language; its own choice for all others. */
const EAST_ASIAN: Readonly<Record<string, string>> = {
  ko: 'Malgun Gothic',
  ja: 'Yu Gothic',
  zh: 'Microsoft YaHei',
};

/** Severity is the kind of the line; the shade is one more sign of it. */
const SEVERITY_STYLES: Readonly<Record<Severity, { readonly type: string; readonly fill: string }>> = {
  neutral: { type: 'dash', fill: 'EEEEEE' },
  minor: { type: 'dotted', fill: 'FFF6D6' },
  major: { type: 'single', fill: 'FFE3C2' },
  critical: { type: 'double', fill: 'FBD3D3' },
};

/** Id of the character style of a severity. */
export function severityStyle(severity: Severity): string {
  return `Error${severity}`;
}

/** All styles of the document. @param languages tags of the report itself and of the two texts */
export function stylesFor(languages: Readonly<Record<'report' | 'source' | 'target', string>>): object {
  return {
    default: {
      document: { run: { ...speaking(languages.report), size: 20 }, paragraph: { spacing: { after: 80 } } },
      title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
      heading1: {
        run: { size: 28, bold: true },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
      },
      heading2: {
        run: { size: 22, bold: true },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      text('SourceText', 'Original', languages.source),
      text('TargetText', 'Translation', languages.target),
      { id: 'Fine', name: 'Fine print', basedOn: 'Normal', run: { size: 17, color: '555555' } },
      { id: 'Decision', name: 'Decision', basedOn: 'Normal', run: { size: 28, bold: true } },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    ],
    characterStyles: [
      ...Object.entries(SEVERITY_STYLES).map(([severity, { type, fill }]) => ({
        id: severityStyle(severity as Severity),
        name: `Error ${severity}`,
        run: { underline: { type, color: '8A1C1C' }, shading: { type: 'clear', color: 'auto', fill } },
      })),
      { id: 'ErrorNumber', name: 'Error number', run: { superScript: true, bold: true, color: '8A1C1C' } },
      { id: 'Slot', name: 'Missing or added', run: { italics: true, bold: true, color: '8A1C1C' } },
    ],
  };
}

function text(id: string, name: string, tag: string): object {
  const isRightToLeft = directionOf(tag) === 'rtl';
  return {
    id,
    name,
    basedOn: 'Normal',
    // Word orders the marks between words by the direction of the run, not of the paragraph.
    run: { ...speaking(tag), ...(isRightToLeft && { rightToLeft: true }) },
    paragraph: { spacing: { after: 0 }, ...(isRightToLeft && { bidirectional: true }) },
  };
}

function speaking(tag: string): object {
  const language = tag.split('-')[0] ?? '';
  const eastAsia = EAST_ASIAN[language];
  const known = tag === 'und' ? undefined : tag;
  return {
    font: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: eastAsia ?? 'Malgun Gothic' },
    ...(known !== undefined && {
      language: {
        ...(eastAsia === undefined ? { value: known } : { eastAsia: known }),
        ...(directionOf(tag) === 'rtl' && { bidirectional: known }),
      },
    }),
  };
}
