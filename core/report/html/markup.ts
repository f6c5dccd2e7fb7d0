/** Finished HTML. Only `html` makes it, so that whatever has not been through it is text and is escaped. */
export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** Template tag: literal parts are HTML, everything put in is escaped text unless it is `Markup`, or a list of either. */
export function html(literals: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let markup = literals[0] ?? '';
  contents.forEach((content, index) => {
    markup += markupOf(content) + (literals[index + 1] ?? '');
  });
  return { markup };
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
  '\r': '&#13;',
};

/** Safe between tags and inside quoted attributes. What HTML cannot hold, lone surrogates too, becomes U+FFFD. */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"'\r]/g, (character) => SPECIAL[character] ?? character)
    .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}
