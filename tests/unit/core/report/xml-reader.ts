/**
 * A small strict reader of XML 1.0, for checking what is written: it knows elements, attributes, text, comments and the
 * five named entities, and throws at anything that is not well-formed, so that a test of it can fail.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
/** What the Char production of XML 1.0 leaves out. */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

export function readXml(document: string): XmlElement {
  const illegal = ILLEGAL.exec(document);
  if (illegal) throw new Error(`Illegal character U+${illegal[0].charCodeAt(0).toString(16)}`);
  const reader = new Reader(document);
  reader.prolog();
  const root = reader.element([]);
  reader.end();
  return root;
}

class Reader {
  private at = 0;
  private readonly document: string;

  constructor(document: string) {
    this.document = document;
  }

  prolog(): void {
    if (this.document.startsWith('<?xml ')) this.at = this.after('?>');
    this.space();
    if (this.document.startsWith('<!doctype html>', this.at)) this.at = this.after('>');
    this.space();
  }

  element(prefixes: readonly string[]): XmlElement {
    this.take('<');
    const name = this.name();
    const attributes = this.attributes();
    const declared = Object.keys(attributes).flatMap((key) =>
      key.startsWith('xmlns:') ? [key.slice(6)] : [],
    );
    const known = [...prefixes, ...declared];
    for (const used of [name, ...Object.keys(attributes)]) {
      const [prefix, local] = used.split(':');
      if (local !== undefined && prefix !== 'xml' && prefix !== 'xmlns' && !known.includes(prefix ?? '')) {
        this.fail(`undeclared prefix in ${used}`);
      }
    }
    if (this.document.startsWith('/>', this.at)) {
      this.at += 2;
      return { name, attributes, children: [] };
    }
    this.take('>');
    const children = this.content(known);
    this.take('</');
    if (this.name() !== name) this.fail(`</${name}> expected`);
    this.space();
    this.take('>');
    return { name, attributes, children };
  }

  end(): void {
    this.space();
    if (this.at < this.document.length) this.fail('something after the root');
  }

  private content(prefixes: readonly string[]): (XmlElement | string)[] {
    const children: (XmlElement | string)[] = [];
    for (;;) {
      const next = this.document.indexOf('<', this.at);
      if (next < 0) this.fail('not closed');
      if (next > this.at) children.push(this.text(this.document.slice(this.at, next)));
      this.at = next;
      if (this.document.startsWith('</', this.at)) return children;
      children.push(this.element(prefixes));
    }
  }

  private attributes(): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (;;) {
      const spaced = this.space();
      const next = this.document[this.at];
      if (next === '>' || next === '/') return attributes;
      if (!spaced) this.fail('space expected');
      const name = this.name();
      this.take('="');
      const end = this.document.indexOf('"', this.at);
      const value = this.document.slice(this.at, end);
      if (value.includes('<')) this.fail(`< in ${name}`);
      if (Object.hasOwn(attributes, name)) this.fail(`${name} twice`);
      attributes[name] = this.text(value);
      this.at = end + 1;
    }
  }

  private text(raw: string): string {
    if (raw.includes(']]>')) this.fail(']]> in text');
    return raw.replace(/&([^;]*);?/g, (whole, entity: string) => {
      const code = /^#x([0-9a-fA-F]+)$/.exec(entity)?.[1];
      const decimal = /^#(\d+)$/.exec(entity)?.[1];
      const character =
        code !== undefined
          ? String.fromCodePoint(parseInt(code, 16))
          : decimal !== undefined
            ? String.fromCodePoint(Number(decimal))
            : ENTITIES[entity];
      if (!whole.endsWith(';') || character === undefined) return this.fail(`bad entity ${whole}`);
      if (ILLEGAL.test(character)) return this.fail(`illegal character ${whole}`);
      return character;
    });
  }

  private name(): string {
    NAME.lastIndex = this.at;
    const name = NAME.exec(this.document)?.[0] ?? this.fail('name expected');
    this.at += name.length;
    return name;
  }

  private space(): boolean {
    const from = this.at;
    while (/[ \t\r\n]/.test(this.document.charAt(this.at))) this.at++;
    return this.at > from;
  }

  private take(expected: string): void {
    if (!this.document.startsWith(expected, this.at)) this.fail(`${expected} expected`);
    this.at += expected.length;
  }

  private after(text: string): number {
    const found = this.document.indexOf(text, this.at);
    return found < 0 ? this.fail(`${text} expected`) : found + text.length;
  }

  private fail(what: string): never {
    throw new Error(`Not well-formed: ${what} at ${this.at}: ${this.document.slice(this.at, this.at + 60)}`);
  }
}

/** Every element of a tree, itself first, in document order. */
export function elementsOf(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

export function textOf(node: XmlElement | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

export function named(root: XmlElement, name: string): XmlElement[] {
  return elementsOf(root).filter((element) => element.name === name);
}
