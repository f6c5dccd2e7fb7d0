import { describe, expect, it } from 'vitest';
import { STYLE } from '../../../../core/report/html/style';

type Palette = Readonly<Record<string, string>>;

function paletteOf(block: string): Palette {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):(#[0-9a-f]{3,6})\b/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const FAMILIES = ['quotation', 'name', 'number', 'accuracy', 'language', 'gap'];
const PAIRS: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'gap'].flatMap((ink): [string, string][] => [
    [ink, 'paper'],
    [ink, 'panel'],
  ]),
  ...FAMILIES.flatMap((family): [string, string][] => [
    [family, 'paper'],
    [family, `${family}-bg`],
    ['ink', `${family}-bg`],
    ['ink-2', `${family}-bg`],
  ]),
];

describe('the report’s typefaces', () => {
  it.each(['ja', 'zh', 'zh-Hant'])('are for %s no Korean ones', (lang) => {
    const [, stack = ''] = new RegExp(`:lang\\(${lang}\\)[^{}]*\\{--serif:([^}]*)\\}`).exec(STYLE) ?? [];
    expect(stack).toMatch(/Noto Serif CJK (?:JP|SC|TC)/);
    expect(stack).not.toMatch(/KR|Malgun|Batang|Apple SD/);
  });
});

describe('the report’s colours', () => {
  const dark = /prefers-color-scheme:dark\)\{:root[^{]*\{([^}]*)\}/.exec(STYLE)?.[1] ?? '';
  const light = /:root\{([^}]*)\}/.exec(STYLE)?.[1] ?? '';

  it.each([
    ['light', paletteOf(light)],
    ['dark', paletteOf(dark)],
    ['print', { ...paletteOf(light), paper: '#fff' }],
  ])('read well in %s', (_, palette) => {
    for (const [ink, ground] of PAIRS) {
      const ratio = contrast(palette[ink] ?? 'none', palette[ground] ?? 'none');
      expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
