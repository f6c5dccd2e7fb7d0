import { xmlText } from '../xml';

/** A cell: text, which is never a formula, a number, or nothing. */
export type Cell = string | number | null;

export interface Sheet {
  readonly name: string;
  /** Widths of its columns in characters. */
  readonly widths: readonly number[];
  /** Names of the columns: stays in view and has filters. Without it the first column is what names the rows. */
  readonly header?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns, from 0, of a language that runs from right to left. */
  readonly rightToLeft?: readonly number[];
}

/** Most characters that Excel takes in a cell. */
const LONGEST = 32_767;

/** Indices into `cellXfs` of the styles part. */
const STYLE = { body: 1, head: 2, figure: 3, rightToLeft: 4 } as const;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The XML of a sheet (ECMA-376, SpreadsheetML). Texts stand in their cells, so that nothing has to be looked up. */
function sheetXml({ widths, header, rows, rightToLeft = [] }: Sheet, first: boolean): string {
  const all = header ? [header, ...rows] : rows;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const data = all.map((row, index) => {
    const cells = row.map((cell, column) => {
      const isHead = header ? index === 0 : column === 0;
      const style = isHead ? STYLE.head : rightToLeft.includes(column) ? STYLE.rightToLeft : STYLE.body;
      return cellXml(cell, `${letters(column)}${index + 1}`, style);
    });
    return `<row r="${index + 1}" ht="${height(row, widths)}">${cells.join('')}</row>`;
  });
  const filter = header ? `<autoFilter ref="A1:${letters(header.length - 1)}${all.length}"/>` : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}>${header ? pane : ''}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData>${filter}<pageSetup orientation="landscape" paperSize="9" fitToHeight="0"/></worksheet>`;
}

/** Points of a line, and the most that Excel takes for a row. */
const LINE = 15;
const TALLEST = 409;

/** Not every program makes a row as high as its wrapped text: an estimate, with East Asian characters twice as wide. */
function height(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    const width = widths[column] ?? 10;
    return String(cell ?? '')
      .split('\n')
      .reduce((sum, line) => {
        const wide = line.match(/[\u1100-\uFFDC]/g)?.length ?? 0;
        return sum + Math.max(1, Math.ceil((line.length + wide) / width));
      }, 0);
  });
  return Math.min(TALLEST, LINE * Math.max(1, ...lines));
}

function cellXml(cell: Cell, place: string, style: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${STYLE.figure}"><v>${cell}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

/** Excel reads `_x0041_` in a text as a character: the underscore before one is written as such itself. */
function cellText(text: string): string {
  const short = text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
  return xmlText(short.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** @param column from 0 */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** All parts of a workbook by their paths in the archive. Names of sheets are made fit for Excel. */
export function workbookParts(sheets: readonly Sheet[], title: string, now: string): Record<string, string> {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const path = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const filters = sheets.flatMap(({ name, header, rows }, index) =>
    header
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${xmlText(sheetName(name))}'!$A$1:$${letters(header.length - 1)}$${rows.length + 1}</definedName>`
      : [],
  );
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/${path(index)}" ContentType="${kind}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Galley</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${new Date(now).toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${MAIN}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="${path(index)}"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}${STYLES}`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${path(index)}`, sheetXml(sheet, index === 0)])),
  };
}

function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31);
}

/** Body, head, figure and text from right to left, in this order after the style that every workbook has first. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE9E6DF"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFD0CCC2"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top" wrapText="1" readingOrder="2"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
