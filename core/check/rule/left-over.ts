import type { Notice, RowCheck } from '../check';
import { scriptOf } from '../text/locale';

const LETTERS: Readonly<Record<string, string>> = {
  Hangul: '\\p{Script=Hangul}',
  Kana: '\\p{Script=Hiragana}\\p{Script=Katakana}ー',
  Han: '\\p{Script=Han}',
  Cyrillic: '\\p{Script=Cyrillic}',
  Arabic: '\\p{Script=Arabic}',
  Hebrew: '\\p{Script=Hebrew}',
  Devanagari: '\\p{Script=Devanagari}',
  Bengali: '\\p{Script=Bengali}',
  Thai: '\\p{Script=Thai}',
  Greek: '\\p{Script=Greek}',
  Georgian: '\\p{Script=Georgian}',
  Armenian: '\\p{Script=Armenian}',
  Tamil: '\\p{Script=Tamil}',
};

/** Scripts in which text of the target's own language may be written. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  Japanese: ['Kana', 'Han'],
  Hangul: ['Hangul', 'Han', 'Kana'],
};

const RUNS = new Map<string, RegExp>();

/** Finds runs of letters that the target's language is not written in. */
function foreignRun(lang: string): RegExp {
  const known = RUNS.get(lang);
  if (known !== undefined) return known;
  const script = scriptOf(lang);
  const own = OWN[script] ?? [script];
  const letters = Object.entries(LETTERS)
    .filter(([name]) => !own.includes(name))
    .map(([, pattern]) => pattern)
    .join('');
  const run = new RegExp(`[${letters}](?:[${letters}\\p{M}·・=\\s]*[${letters}\\p{M}])?`, 'gu');
  RUNS.set(lang, run);
  return run;
}

/** Words of another script that were left in the translation. A single letter (a symbol, μ, Ω) is none. */
export const leftOverCheck: RowCheck = {
  id: 'left-over',
  scope: 'row',
  category: 'untranslated',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run(row) {
    const { target } = row;
    if (target.lang === '' || !/[^\0-\u036f\u2000-\u2bff]/.test(target.text)) return [];
    const notices: Notice[] = [];
    for (const match of target.text.matchAll(foreignRun(target.lang))) {
      if (match[0].length < 2 && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(match[0])) continue;
      notices.push({
        spans: [target.span(match.index, match.index + match[0].length)],
        message: 'script',
        params: { text: match[0] },
      });
    }
    return notices;
  },
};
