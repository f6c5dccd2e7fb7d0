import { SaxesParser, type SaxesTagNS } from 'saxes';
import { GalleyError } from '../error';
import type { ArticleFile } from './article';
import { decodeBytes, type DecodedText } from './decode';

/**
 * XML from outside is hostile. Nothing it refers to is fetched, it may not define entities (so nothing expands), and
 * what is built of it is bounded: depth, attributes, and the size of the pieces kept in memory at a time.
 */
const DEEPEST = 100;
const LONGEST_ATTRIBUTE = 64 * 1024;
const MOST_ATTRIBUTES = 256;
/** Elements and texts in one piece: far more than any sentence has tags. */
const MOST_NODES = 50_000;

export interface XmlElement {
  /** Without prefix; with `{namespace}` before it where that is not the root's, so that no foreign element is mistaken. */
  readonly name: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  /** `xml:space` as it holds here. */
  readonly preserve: boolean;
  /** Line its start tag ends on, from 1. */
  readonly line: number;
  readonly children: readonly (XmlElement | string)[];
}

/** What reads one format. */
export interface XmlReader {
  /** Names of the elements it wants whole, children and all. */
  readonly whole: ReadonlySet<string>;
  /** The start of an element that is not inside a whole one; it has no children yet. */
  open?(element: XmlElement): void;
  element(element: XmlElement): void;
}

/** A file's characters in the encoding that it declares or seems to have. @throws GalleyError those of `decodeBytes` */
export function decodeMarkup({ name, bytes }: ArticleFile, encoding?: string): DecodedText {
  return decodeBytes(bytes, { name, encoding: encoding ?? declaredEncoding(bytes) });
}

/** A declared Unicode encoding says nothing that the bytes do not say themselves, and is wrong oftener than they are. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const [, declared] = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head) ?? [];
  return declared === undefined || /^utf/i.test(declared) ? undefined : declared;
}

/** Whether text is meant as XML: a table may begin with a tag as well, but with none of these. */
export function isMarkup(content: string): boolean {
  return /^\s*<(\?xml\b|!DOCTYPE\b|!--|([\w.-]+:)?(tmx|xliff|tbx|martif)\b)/i.test(content.slice(0, 4096));
}

/**
 * Reads XML through, piece by piece.
 * @param choose gives the reader for a root element, or throws where there is none
 * @throws GalleyError `xml-malformed`, `xml-doctype`, `xml-limit` with the line, and what the reader throws
 */
export function readXml(content: string, name: string, choose: (root: XmlElement) => XmlReader): void {
  const parser = new SaxesParser({ xmlns: true });
  const stack: OpenElement[] = [];
  let reader: XmlReader | undefined;
  let rootNamespace = '';
  /** The element being built whole. */
  let piece: OpenElement | undefined;
  let nodes = 0;

  const fail = (code: string, detail?: string): never => {
    throw new GalleyError(code, { name, line: parser.line, ...(detail !== undefined && { detail }) });
  };
  const countNode = (): void => {
    if (++nodes > MOST_NODES) fail('xml-limit');
  };

  parser.on('error', ({ message }) => fail('xml-malformed', message.replace(/^\d+:\d+:\s*|\.$/g, '')));
  parser.on('doctype', (doctype) => {
    // What a document type merely points to is not read; one with rules inside could define entities.
    if (doctype.replace(/"[^"]*"|'[^']*'/g, '').includes('[')) fail('xml-doctype');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const parent = stack.at(-1);
    if (stack.length >= DEEPEST) fail('xml-limit');
    if (!parent) rootNamespace = tag.uri;
    const attributes = attributesOf(tag);
    if (!attributes) return fail('xml-limit');
    const space = attributes.get('xml:space');
    const element: OpenElement = {
      name: tag.uri === rootNamespace ? tag.local : `{${tag.uri}}${tag.local}`,
      attributes,
      preserve: space === undefined ? (parent?.preserve ?? false) : space === 'preserve',
      line: parser.line,
      children: [],
    };
    stack.push(element);
    reader ??= choose(element);
    if (piece) {
      countNode();
      parent?.children.push(element);
    } else if (reader.whole.has(element.name)) {
      piece = element;
      nodes = 0;
    } else reader.open?.(element);
  });
  const text = (characters: string): void => {
    const children = stack.at(-1)?.children;
    if (!piece || !children || characters === '') return;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + characters;
    else {
      countNode();
      children.push(characters);
    }
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    const element = stack.pop();
    if (!element || element !== piece) return;
    piece = undefined;
    reader?.element(element);
  });
  parser.write(content).close();
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Undefined where there is more than any format has. */
function attributesOf({ attributes }: SaxesTagNS): Map<string, string> | undefined {
  const entries = Object.values(attributes);
  if (entries.length > MOST_ATTRIBUTES || entries.some(({ value }) => value.length > LONGEST_ATTRIBUTE)) {
    return undefined;
  }
  return new Map(entries.map(({ name, value }) => [name, value]));
}

/** The child elements of a name. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** The elements of a name inside an element, at any depth, in order. */
export function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...within(child, name)],
  );
}
