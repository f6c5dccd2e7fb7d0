import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../../../core/check/index';
import type { Finding } from '../../../core/check/index';
import type { BenchTable } from '../table';
import { articleOf } from './pairs';

/** Checks named for a kind of error, and the human categories that are that kind. */
const KINDS: readonly (readonly [string, readonly string[], RegExp])[] = [
  [
    'numbers, dates, units',
    'number ordinal month weekday day date time span unit currency percent calendar'.split(' '),
    /mistranslation|omission|addition|date|number|currency/i,
  ],
  [
    'names',
    'name name-added acronym region name-ledger'.split(' '),
    /mistranslation|name|inconsisten|spelling/i,
  ],
  [
    'meaning',
    'title kinship opposite negation pronoun question thing'.split(' '),
    /mistranslation|omission|addition|terminology/i,
  ],
  ['left in the original’s language', ['left-over', 'untranslated'], /untranslated|mistranslation/i],
  ['too short or long, repeated', ['length', 'repetition'], /omission|addition|mistranslation|grammar/i],
  ['quotations', ['quotation'], /punctuation|mistranslation/i],
  [
    'punctuation and spaces',
    ['punctuation', 'space', 'bracket', 'end-mark', 'capital'],
    /punctuation|grammar|spelling|typography|character|encoding/i,
  ],
  ['spelling', ['spelling'], /spelling|mistranslation/i],
  ['grammar', ['grammar'], /grammar/i],
];

interface Mark {
  readonly category: string;
  /** In the target; undefined when the mark stands in the source. */
  readonly range: readonly [number, number] | undefined;
}

interface Rated {
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly source: string;
  readonly target: string;
  readonly marks: Mark[];
}

/** Reads one file of human MQM annotations: tab-separated, the marked words between `<v>` and `</v>`. */
function ratedIn(path: string, sourceLang: string, targetLang: string): Rated[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const head = lines[0]?.split('\t') ?? [];
  const at = (name: string): number => head.indexOf(name);
  const [sourceAt, targetAt, categoryAt, systemAt] = [
    at('source'),
    at('target'),
    at('category'),
    at('system'),
  ];
  const found = new Map<string, Rated>();
  for (const line of lines.slice(1)) {
    const cells = line.split('\t');
    const category = cells[categoryAt];
    const marked = cells[targetAt];
    if (category === undefined || marked === undefined) continue;
    const source = (cells[sourceAt] ?? '').replace(/<\/?v>/g, '');
    const target = marked.replace(/<\/?v>/g, '');
    if (source.trim() === '' || target.trim() === '' || category === 'category') continue;
    const key = `${cells[systemAt] ?? ''}\t${source}\t${target}`;
    const rated: Rated = found.get(key) ?? { sourceLang, targetLang, source, target, marks: [] };
    found.set(key, rated);
    const start = marked.indexOf('<v>');
    const end = marked.indexOf('</v>') - 3;
    if (!/^no-error/i.test(category))
      rated.marks.push({ category, range: start >= 0 && end > start ? [start, end] : undefined });
  }
  return [...found.values()];
}

function hasKind(rated: Rated, kind: RegExp): boolean {
  return rated.marks.some(({ category }) => kind.test(category));
}

/** Whether a flag's words overlap those a human marked for the kind, and the share of places where it would by chance. */
function overlap(finding: Finding, rated: Rated, kind: RegExp): readonly [number, number] | undefined {
  const span = finding.spans.find(({ side }) => side === 'target');
  if (span === undefined) return undefined;
  const ranges = rated.marks.flatMap(({ category, range }) =>
    kind.test(category) && range !== undefined ? [range] : [],
  );
  const length = span.end - span.start;
  const places = Math.max(1, rated.target.length - length + 1);
  const meets = (from: number): boolean => ranges.some(([a, b]) => from < b && from + length > a);
  let byChance = 0;
  for (let from = 0; from < places; from++) if (meets(from)) byChance++;
  return [meets(span.start) ? 1 : 0, byChance / places];
}

const percent = (part: number, of: number): string => (of === 0 ? '–' : ((100 * part) / of).toFixed(1));
const times = (part: number, by: number): string => (by === 0 ? '–' : (part / by).toFixed(1));

/**
 * How much oftener the flags of a kind hit what human annotators marked as that kind than chance would, on the files
 * NAME.SOURCE-TARGET.tsv in the folder of the environment variable GALLEY_MQM. By segment: the segment has such a mark
 * (chance: the share of all segments that have one). By words: the flagged words are marked (chance: the same number of
 * characters anywhere in the same segment).
 */
export function mqmTables(): BenchTable[] {
  const folder = process.env.GALLEY_MQM;
  if (folder === undefined || folder === '') return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => {
      const [, sourceLang = '', targetLang = ''] = /\.(\w+)-(\w+)\.tsv$/.exec(name) ?? [];
      const all = ratedIn(join(folder, name), sourceLang, targetLang);
      const flags = all.map((rated) => runChecks(articleOf(rated)));
      const rows = KINDS.map(([title, checks, kind]) => {
        const own = flags.map((list) => list.filter(({ check }) => checks.includes(check)));
        const flagged = all.filter((_, i) => (own[i]?.length ?? 0) > 0);
        const hits = flagged.filter((rated) => hasKind(rated, kind)).length;
        const base = all.filter((rated) => hasKind(rated, kind)).length / all.length;
        const spans = all.flatMap((rated, i) =>
          (own[i] ?? []).flatMap((finding) => {
            const met = overlap(finding, rated, kind);
            return met === undefined ? [] : [met];
          }),
        );
        const met = spans.reduce((sum, [hit]) => sum + hit, 0);
        const expected = spans.reduce((sum, [, chance]) => sum + chance, 0);
        return [
          title,
          flagged.length,
          percent(hits, flagged.length),
          percent(base, 1),
          times(hits, base * flagged.length),
          spans.length,
          percent(met, spans.length),
          percent(expected, spans.length),
          times(met, expected),
        ];
      });
      return {
        title: `Flags and human MQM annotations, ${name.replace(/\.tsv$/, '')} (${String(all.length)} segments)`,
        columns: [
          'kind',
          'segments flagged',
          'hit %',
          'chance %',
          'times chance',
          'flags on words',
          'hit %',
          'chance %',
          'times chance',
        ],
        rows,
        notes: [],
      };
    });
}
