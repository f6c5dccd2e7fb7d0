/** What XML 1.0 cannot hold in any form (its Char production), halves of surrogate pairs apart. */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would make line feeds of returns, and spaces of any of the three in an attribute.
  '\r': '&#13;',
};
const SPACES: Readonly<Record<string, string>> = { '\n': '&#10;', '\t': '&#9;' };

/**
 * Text between tags. A reader gets back every character but halves of surrogate pairs, which become U+FFFD.
 * @param illegal writes a character that XML cannot hold; U+FFFD unless a format has a way of its own
 */
export function xmlText(text: string, illegal: (character: string) => string = () => '\uFFFD'): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/[&<>"\r]/g, (character) => SPECIAL[character] ?? character)
    .replace(ILLEGAL, illegal);
}

/** ` name="value"` for each attribute that has a value, in order; white space in it survives reading. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${attributeValue(String(value))}"`)
    .join('');
}

function attributeValue(value: string): string {
  return xmlText(value).replace(/[\n\t]/g, (character) => SPACES[character] ?? character);
}

/** Name and version of the writer, for formats that ask. */
export const TOOL = { name: 'Galley', version: '0.1.0' } as const;
