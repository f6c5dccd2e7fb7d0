/**
 * Keys as text: `j`, `?`, `Shift+ArrowRight`, `Mod+S`. `Mod` is Cmd on a Mac and Ctrl elsewhere. Letters are lower case
 * alone and upper case in combinations; Shift is named for letters and named keys only, since `?` already says it.
 */

export const IS_MAC = typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent);

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS = new Set([
  'Control',
  'Shift',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
]);

/** The text of a key press, or undefined for a modifier alone. */
export function keysOf(press: KeyPress, mac = IS_MAC): string | undefined {
  if (MODIFIERS.has(press.key)) return undefined;
  const mod = mac ? press.metaKey : press.ctrlKey;
  // On an Arabic keyboard one key writes two letters, which are no key's name.
  const named = /^[A-Za-z][A-Za-z0-9]+$/.test(press.key);
  const base = named ? press.key : characterOf(press);
  const isLetter = /^[a-z]$/i.test(base);
  const parts: string[] = [];
  if (mod) parts.push('Mod');
  if (mac && press.ctrlKey) parts.push('Ctrl');
  if (press.altKey) parts.push('Alt');
  if (press.shiftKey && (named || isLetter || base === ' ')) parts.push('Shift');
  const key =
    base === ' ' ? 'Space' : isLetter ? (parts.length > 0 ? base.toUpperCase() : base.toLowerCase()) : base;
  return [...parts, key].join('+');
}

/** Signs of the keys that have letters on keyboards of other scripts, without and with Shift. */
const SIGNS: Readonly<Record<string, string>> = {
  Backquote: '`~',
  BracketLeft: '[{',
  BracketRight: ']}',
  Semicolon: ';:',
  Quote: '\'"',
  Comma: ',<',
  Period: '.>',
  Slash: '/?',
};
/** The two letter keys that have signs on a Hebrew keyboard, and on no Latin one these. */
const HEBREW_SIGNS = new Set(['KeyQ /', "KeyW '"]);

/**
 * The character of the key. Where the layout or an input method gives a letter of another script (Hangul, Cyrillic),
 * the letter or sign that the same key has on a Latin keyboard: the commands stay where they are.
 */
function characterOf({ key, code, altKey, shiftKey }: KeyPress): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  const foreign = (key.codePointAt(0) ?? 0) > 0x7f || HEBREW_SIGNS.has(`${code} ${key}`);
  if (letter && (foreign || altKey)) return letter;
  if (digit && (foreign || altKey)) return digit;
  if (foreign && !/^\p{Script=Latin}/u.test(key)) return SIGNS[code]?.charAt(shiftKey ? 1 : 0) ?? key;
  return key;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};
const MAC_MODIFIERS: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };

/** How keys are written for the user: the caps of `Mod+Shift+Z` are `Ctrl`, `Shift`, `Z`, or `⌘`, `⇧`, `Z`. */
export function keyCaps(keys: string, mac = IS_MAC): string[] {
  const parts =
    keys === '+' || keys.endsWith('++')
      ? [...keys.slice(0, -1).split('+').filter(Boolean), '+']
      : keys.split('+');
  return parts.map((part) => {
    if (mac && MAC_MODIFIERS[part]) return MAC_MODIFIERS[part];
    if (part === 'Mod') return 'Ctrl';
    return SYMBOLS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
}
