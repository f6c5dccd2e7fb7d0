/**
 * What is used of `docx`. Its own types refer to those of Node, which core must not see; tests hold these against the
 * documents that come of them.
 */
declare class Part {
  private readonly part;
}
type Lasting = 'run' | 'block' | 'row' | 'cell' | 'footer';
declare class Of<Kind extends Lasting> extends Part {
  private readonly kind: Kind;
}

export interface RunOptions {
  readonly text?: string;
  readonly children?: readonly (Part | string)[];
  readonly style?: string;
  readonly bold?: boolean;
  readonly break?: number;
}

export interface Change {
  readonly id: number;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface ParagraphOptions {
  readonly children: readonly Part[];
  readonly style?: string;
  readonly heading?: 'Title' | 'Heading1' | 'Heading2';
  readonly keepNext?: boolean;
}

/** Widths in twentieths of a point. */
interface Width {
  readonly size: number;
  readonly type: 'dxa';
}

export class TextRun extends Of<'run'> {
  constructor(options: RunOptions);
}
export class InsertedTextRun extends Of<'run'> {
  constructor(options: RunOptions & Change);
}
export class DeletedTextRun extends Of<'run'> {
  constructor(options: RunOptions & Change);
}
export class CommentRangeStart extends Of<'run'> {
  constructor(id: number);
}
export class CommentRangeEnd extends Of<'run'> {
  constructor(id: number);
}
export class CommentReference extends Part {
  constructor(id: number);
}
export class Paragraph extends Of<'block'> {
  constructor(options: ParagraphOptions);
}
export class Table extends Of<'block'> {
  constructor(options: {
    readonly rows: readonly TableRow[];
    readonly width: Width;
    readonly columnWidths: readonly number[];
    readonly layout: 'fixed';
  });
}
export class TableRow extends Of<'row'> {
  constructor(options: {
    readonly children: readonly TableCell[];
    readonly tableHeader?: boolean;
    readonly cantSplit?: boolean;
  });
}
export class TableCell extends Of<'cell'> {
  constructor(options: {
    readonly children: readonly Paragraph[];
    readonly width: Width;
    readonly margins: {
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
    };
    readonly shading?: { readonly type: 'clear'; readonly fill: string; readonly color: 'auto' };
  });
}
export class Footer extends Of<'footer'> {
  constructor(options: { readonly children: readonly Paragraph[] });
}
export const PageNumber: { readonly CURRENT: string; readonly TOTAL_PAGES: string };

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly initials: string;
  readonly date: Date;
  readonly children: readonly Paragraph[];
}

export class Document {
  constructor(options: {
    readonly title: string;
    readonly creator: string;
    readonly styles: object;
    readonly comments: { readonly children: readonly Comment[] };
    readonly sections: readonly {
      readonly properties: object;
      readonly footers: { readonly default: Footer };
      readonly children: readonly (Paragraph | Table)[];
    }[];
  });
}
export const Packer: {
  pack(document: Document, type: 'uint8array'): Promise<Uint8Array<ArrayBuffer>>;
};
