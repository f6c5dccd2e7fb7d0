import { CHECKS, runChecks } from '../../../core/check/index';
import type { BenchTable } from '../table';
import { againTable } from './again';
import { measureDocuments } from './article';
import { ANY_KINDS } from './break/any';
import { KINDS } from './break/index';
import { eachTable } from './each';
import type { GoodPair, Kind } from './break/types';
import { mqmTables } from './mqm';
import { measureAlarm, measureRecall, measureRecallElsewhere, share } from './measure';
import type { Alarm, Recall } from './measure';
import { articleOf, furtherPairs, ownPairs } from './pairs';
import { hasPofilter, pofilter } from './pofilter';

const CAP = 40;
const SEED = 20240124;

const round = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(1));

function recallTable(title: string, recall: Recall, kinds: readonly Kind[] = KINDS): BenchTable {
  const langs = [...new Set([...recall.byKind.values()].flatMap((counts) => [...counts.keys()]))].sort();
  const rows = kinds.map((kind) => {
    const counts = recall.byKind.get(kind.id);
    return [
      kind.id + (kind.ruled ? '' : ' *'),
      ...langs.map((lang) => round(share(new Map([[lang, counts?.get(lang) ?? ([0, 0] as const)]])))),
      round(share(counts)),
    ];
  });
  return {
    title,
    columns: ['kind', ...langs, 'all'],
    rows,
    notes: [
      `Mean over kinds: ${round(recall.ruled)} % of those a rule can catch, ${round(recall.all)} % of all (* needs more than a rule).`,
    ],
  };
}

function alarmTable(title: string, named: readonly (readonly [string, Alarm])[]): BenchTable {
  const checks = CHECKS.filter((check) => named.some(([, alarm]) => alarm.byCheck.has(check.id)));
  const total = named.reduce((sum, [, alarm]) => sum + alarm.pairs, 0);
  const rows = named.map(([name, alarm]) => [name, alarm.pairs, round((100 * alarm.flagged) / alarm.pairs)]);
  const each = checks.map(
    (check) =>
      `${check.id} ${((100 * named.reduce((sum, [, alarm]) => sum + (alarm.byCheck.get(check.id) ?? 0), 0)) / Math.max(1, total)).toFixed(2)}`,
  );
  const flagged = named.reduce((sum, [, alarm]) => sum + alarm.flagged, 0);
  return {
    title,
    columns: ['pairs from', 'pairs', 'flagged %'],
    rows: [...rows, ['all', total, round((100 * flagged) / Math.max(1, total))]],
    notes: [`Per cent of pairs, by check: ${each.join(', ')}.`],
  };
}

function speedTable(pairs: readonly GoodPair[]): BenchTable {
  const sample = Array.from({ length: 4000 }, (_, i) => pairs[i % pairs.length] as GoodPair);
  for (const pair of sample.slice(0, 400)) runChecks(articleOf(pair));
  const timeOf = (list: readonly GoodPair[]): number => {
    // The processor's time, so that the figure does not hang on what else the machine does.
    const from = process.cpuUsage();
    for (const pair of list) runChecks(articleOf(pair));
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  const half = timeOf(sample.slice(0, 2000));
  const full = timeOf(sample);
  const rows: (string | number)[][] = [
    ['Galley, 2,000 pairs', Math.round((2000 / half) * 60_000)],
    ['Galley, 4,000 pairs', Math.round((4000 / full) * 60_000)],
  ];
  if (hasPofilter())
    rows.push(['pofilter, 4,000 pairs', Math.round((4000 / pofilter(sample, []).time) * 60_000)]);
  return { title: 'Speed, one core', columns: ['tool', 'pairs a minute'], rows, notes: [] };
}

function peerTable(pairs: readonly GoodPair[], title: string): BenchTable | undefined {
  if (!hasPofilter()) return undefined;
  const rows = [
    ['pofilter, all tests', pofilter(pairs, [])],
    [
      'pofilter without spelling and capitals',
      pofilter(pairs, ['spellcheck', 'simplecaps', 'startcaps', 'sentencecount']),
    ],
  ] as const;
  return {
    title,
    columns: ['tool', 'good pairs flagged %'],
    rows: rows.map(([name, { flagged }]) => [
      name,
      round((100 * flagged.filter(Boolean).length) / pairs.length),
    ]),
    notes: [],
  };
}

function documentsOf(pairs: readonly GoodPair[], length: number): GoodPair[][] {
  const documents: GoodPair[][] = [];
  for (let i = 0; i + length <= pairs.length; i += length) documents.push(pairs.slice(i, i + length));
  return documents;
}

/** Recall and alarm on pairs of our own and, where given, on others'; speed; pofilter beside it where it is installed. */
export async function benchCheck(): Promise<BenchTable[]> {
  const tables: BenchTable[] = [];
  for (const part of ['dev', 'held'] as const) {
    const pairs = ownPairs(part);
    const recall = measureRecall(pairs, CAP, SEED);
    const alarm = measureAlarm(pairs);
    tables.push(recallTable(`Recall, own pairs, ${part}`, recall));
    tables.push(alarmTable(`Alarm, own pairs, ${part}`, [['own', alarm]]));
    tables.push(eachTable(`Each check, own pairs, ${part}`, recall, [alarm]));
  }
  const others = furtherPairs(/held|dev/);
  if (others.length > 0) {
    const english = others.filter(({ name }) => name.endsWith('-en'));
    const recall = measureRecall(
      english.flatMap(({ pairs }) => pairs.slice(0, 400)),
      CAP,
      SEED,
    );
    const alarms = others.map(({ name, pairs }) => [name, measureAlarm(pairs.slice(0, 2000))] as const);
    tables.push(recallTable('Recall, pairs of others', recall));
    const elsewhere = others.filter(({ name }) => !name.endsWith('-en'));
    if (elsewhere.length > 0) {
      const away = measureRecallElsewhere(
        elsewhere.flatMap(({ pairs }) => pairs.slice(0, 400)),
        CAP,
        SEED,
      );
      tables.push(recallTable('Recall, pairs of others into other languages than English', away, ANY_KINDS));
    }
    tables.push(alarmTable('Alarm, pairs of others', alarms));
    tables.push(
      eachTable(
        'Each check, pairs of others',
        recall,
        alarms.map(([, alarm]) => alarm),
      ),
    );
    tables.push(againTable(english.slice(0, 3).map(({ name, pairs }) => [name, pairs] as const)));
    const documents = english.flatMap(({ pairs }) => documentsOf(pairs.slice(0, 400), 20));
    const results = measureDocuments(documents);
    tables.push({
      title: 'Articles of 20 sentences with one error',
      columns: ['error', 'documents', 'found %'],
      rows: results.map(({ id, caught, tried }) => [id, tried, round((100 * caught) / tried)]),
      notes: [],
    });
    const peer = peerTable(
      english.flatMap(({ pairs }) => pairs.slice(0, 200)),
      'Alarm of pofilter, the same pairs',
    );
    if (peer !== undefined) tables.push(peer);
  } else {
    const peer = peerTable(ownPairs('held'), 'Alarm of pofilter, own pairs');
    if (peer !== undefined) tables.push(peer);
  }
  tables.push(...mqmTables());
  tables.push(speedTable([...ownPairs('dev'), ...ownPairs('held')]));
  return Promise.resolve(tables);
}
