/** A row of a table file and the line it starts on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a table in text form. With a tab in its first line it is tab-separated, where a quotation mark is a
 * character like any other; otherwise comma-separated (or by semicolon, as spreadsheets write where the comma is the decimal
 * mark), where a cell in quotation marks may hold separators, line ends and doubled quotation marks (RFC 4180). Empty lines
 * are passed over. An open quotation ends with the file.
 */
export function readTable(content: string): TableRow[] {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  const [head = ''] = text.split(/[\r\n]/, 1);
  if (head.includes('\t')) return tabRows(text);
  return quotedRows(text, head.includes(',') || !head.includes(';') ? ',' : ';');
}

function tabRows(text: string): TableRow[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line: index + 1, cells: line.split('\t') }))
    .filter(({ cells }) => cells.length > 1 || cells[0] !== '');
}

/** A cell, quoted (with what carelessly follows the quotation) or plain. Matches anywhere, if only an empty cell. */
const CELL = {
  ',': /"((?:[^"]+|"")*)(?:"|$)([^,\r\n]*)|([^,\r\n]*)/y,
  ';': /"((?:[^"]+|"")*)(?:"|$)([^;\r\n]*)|([^;\r\n]*)/y,
};

function quotedRows(text: string, separator: keyof typeof CELL): TableRow[] {
  const rows: TableRow[] = [];
  const pattern = CELL[separator];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  for (let at = 0; at <= text.length;) {
    pattern.lastIndex = at;
    const [whole = '', quoted, rest = '', plain = ''] = pattern.exec(text) ?? [];
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + rest);
    line += (whole.match(/\r\n|\n|\r/g) ?? []).length;
    at += whole.length;
    if (text.startsWith(separator, at)) {
      at += 1;
      continue;
    }
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: start, cells });
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    start = ++line;
  }
  return rows;
}
