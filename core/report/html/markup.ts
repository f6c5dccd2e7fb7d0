/** Finished HTML. Only `markup` makes it, so that whatever has not been through it is text and is escaped. */
export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | null | undefined | false | readonly Content[];

/**
 * Template tag: literal parts are HTML, everything put in is escaped text unless it is `Markup`, or a list of either.
 * A line break in a literal part, with its indentation, stands for one line feed: none may stand next to text whose
 * white space is shown. (The tag is not called `html`, so that the formatter leaves its white space alone.)
 */
export function markup(literals: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const parts = compact(literals);
  let result = parts[0] ?? '';
  contents.forEach((content, index) => {
    result += markupOf(content) + (parts[index + 1] ?? '');
  });
  return { markup: result };
}

/** A template is compacted once, not for each of thousands of rows. */
const COMPACT = new WeakMap<TemplateStringsArray, readonly string[]>();

function compact(literals: TemplateStringsArray): readonly string[] {
  let parts = COMPACT.get(literals);
  if (!parts) {
    parts = literals.map((literal) => literal.replace(/\n\s*/g, '\n'));
    COMPACT.set(literals, parts);
  }
  return parts;
}

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  if ('markup' in content) return content.markup;
  return content.map(markupOf).join('');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Safe between tags and inside quoted attributes. Every kind of line break and page break becomes a line feed; what HTML
 * cannot hold, lone surrogates too, becomes U+FFFD.
 */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?|\f/g, '\n')
    .replace(/[&<>"']/g, (character) => SPECIAL[character] ?? character)
    .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}
