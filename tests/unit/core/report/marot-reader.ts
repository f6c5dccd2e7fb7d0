/**
 * A reader of Marot's format, written from its description: lines end in a line feed, columns in tabs, quotes mean
 * nothing, a line holding "system<TAB>doc" is a header, the tenth column is a JSON object.
 */
export interface MarotLine {
  readonly system: string;
  readonly doc: string;
  readonly docSegId: string;
  readonly globalSegId: string;
  readonly rater: string;
  readonly source: string;
  readonly target: string;
  readonly category: string;
  readonly severity: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

const COLUMNS = 10;

export function readMarot(text: string): MarotLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.toLowerCase().includes('system\tdoc'))
    .map((line) => {
      const columns = line.split('\t');
      if (columns.length !== COLUMNS) throw new Error(`${columns.length} columns: ${line}`);
      const at = (index: number): string => columns[index] ?? '';
      return {
        system: at(0),
        doc: at(1),
        docSegId: at(2),
        globalSegId: at(3),
        rater: at(4),
        source: at(5),
        target: at(6),
        category: at(7),
        severity: at(8),
        metadata: JSON.parse(at(9)) as Record<string, unknown>,
      };
    });
}

/** The text without its marks, and where they stand in it. Throws when a mark opens twice or is not closed. */
export function unmark(text: string): { plain: string; spans: [number, number][] } {
  let plain = '';
  let open: number | undefined;
  const spans: [number, number][] = [];
  for (const part of text.split(/(<\/?v>)/)) {
    if (part === '<v>') {
      if (open !== undefined) throw new Error(`Marked twice: ${text}`);
      open = plain.length;
    } else if (part === '</v>') {
      if (open === undefined) throw new Error(`Not open: ${text}`);
      spans.push([open, plain.length]);
      open = undefined;
    } else plain += part;
  }
  if (open !== undefined) throw new Error(`Not closed: ${text}`);
  return { plain, spans };
}
