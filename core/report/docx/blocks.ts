import { Paragraph, Table, TableCell, TableRow, TextRun, type ParagraphOptions } from './library.mjs';

const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** What XML cannot hold becomes U+FFFD, a line's end a line feed: the library escapes only what XML knows. */
export function wordText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '\uFFFD');
}

export function paragraph(children: ParagraphOptions['children'], style: string): Paragraph {
  return new Paragraph({ children, style });
}

export function plain(text: string, style?: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: wordText(text) })],
    ...(style !== undefined && { style }),
  });
}

/** A table whose first line is its head, repeated on every page. @param widths in twentieths of a point */
export function table(widths: readonly number[], lines: readonly (readonly (string | Paragraph)[])[]): Table {
  const margins = { top: 50, bottom: 50, left: 90, right: 90 };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    rows: lines.map(
      (line, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: line.map(
            (content, column) =>
              new TableCell({
                children: [typeof content === 'string' ? plain(content, 'Cell') : content],
                width: { size: widths[column] ?? 0, type: 'dxa' },
                margins,
                ...(index === 0 && { shading: { type: 'clear', fill: 'E9E6DF', color: 'auto' } }),
              }),
          ),
        }),
    ),
  });
}
