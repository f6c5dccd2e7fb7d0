import type { XmlElement } from './xml';

/** Tags whose content is the code they stand for: `<b>`, `\par`, `{0}`. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);
/** Tags that stand for a code kept elsewhere. */
const EMPTY = new Set(['x', 'bx', 'ex', 'sc', 'ec', 'sm', 'em']);
/** Of a pair around text; it shows nothing of its own. */
const PAIRED = new Set(['bpt', 'ept', 'bx', 'ex', 'sc', 'ec', 'sm', 'em']);

/** The text of a segment, and of the texts that its codes hold apart from it (the words of an image, a note). */
export interface InlineText {
  readonly text: string;
  readonly apart: readonly string[];
}

/**
 * What a reader would see of a segment of TMX, XLIFF 1.2 or XLIFF 2: its text without formatting codes. A code that
 * stands for words or a variable (`%s`, `{name}`) is kept as such, one that breaks the line as a line feed. Of texts
 * whose white space does not count, line ends become spaces.
 */
export function inlineText(element: XmlElement, preserve = element.preserve): InlineText {
  const apart: string[] = [];
  const read = (node: XmlElement): string =>
    node.children.map((child) => (typeof child === 'string' ? plain(child, preserve) : tag(child))).join('');
  const tag = (node: XmlElement): string => {
    if (node.name === 'cp') return codePoint(node.attributes.get('hex'));
    if (node.name.startsWith('{')) return read(node);
    if (!CODES.has(node.name) && !EMPTY.has(node.name)) return read(node);
    setApart(node);
    return shown(node);
  };
  const setApart = (node: XmlElement): void => {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'sub') apart.push(read(child));
      else setApart(child);
    }
  };
  const text = read(element);
  return { text, apart };
}

function plain(text: string, preserve: boolean): string {
  if (preserve) return text;
  return text.replace(/[ \t\r\n]+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));
}

function shown(node: XmlElement): string {
  const { attributes } = node;
  const kinds = [attributes.get('ctype'), attributes.get('type'), attributes.get('subType')];
  const code = node.children.filter((child) => typeof child === 'string').join('');
  if (kinds.some((kind) => kind === 'lb' || kind === 'xlf:lb') || /^\s*<\/?(br|p)\b/i.test(code)) return '\n';
  if (PAIRED.has(node.name)) return '';
  const said = attributes.get('equiv-text') ?? attributes.get('equiv') ?? code;
  const isCode = /[<>\\]/.test(said) || !/[\p{L}\p{N}]/u.test(said);
  return isCode ? '' : said;
}

/** XLIFF 2 writes characters that XML cannot hold by their number. */
function codePoint(hex = ''): string {
  const value = /^[0-9a-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : Infinity;
  return value > 0x10ffff ? '\uFFFD' : String.fromCodePoint(value);
}
