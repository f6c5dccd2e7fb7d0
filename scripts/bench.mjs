import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build as bundle } from 'vite';
import { findBrowser } from './browser.mjs';
import { build, isStale } from './build.mjs';
import { startServer } from './serve.mjs';

/** @typedef {import('../tests/bench/table').BenchTable} BenchTable */

/**
 * The parts in the order they run: where each is written and what it is called there.
 * @type {Readonly<Record<string, { entry: string, name: string, needsBuild: boolean }>>}
 */
const PARTS = {
  start: { entry: 'tests/bench/start/index.ts', name: 'benchStart', needsBuild: true },
  segment: { entry: 'tests/bench/segment/index.ts', name: 'benchSegment', needsBuild: false },
  align: { entry: 'tests/bench/align/bench.ts', name: 'benchAlign', needsBuild: false },
  check: { entry: 'tests/bench/check/check.ts', name: 'benchCheck', needsBuild: false },
  ui: { entry: 'tests/bench/ui/index.ts', name: 'benchUi', needsBuild: true },
};

const USAGE = `Usage: npm run bench -- [${Object.keys(PARTS).join('|')} …] [--json FILE]
Without a name, all parts run. docs/BENCH.md tells what each measures.`;

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exitCode = 1;
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
  const unknown = names.find((name) => PARTS[name] === undefined);
  if (unknown !== undefined) throw new Error(`no part is called ${unknown}\n${USAGE}`);
  const missing = names.find((name) => !existsSync(path.join(root, PARTS[name]?.entry ?? '')));
  if (missing !== undefined) throw new Error(`${PARTS[missing]?.entry} is missing`);
  if (names.some((name) => PARTS[name]?.needsBuild) && (await isStale(root))) {
    console.error('Building …');
    const built = await build(root);
    if (!built.ok) throw new Error(`the build failed:\n${built.output}`);
  }

  const machine = describeMachine();
  console.log(machine);
  /** @type {{ part: string, tables: BenchTable[] }[]} */
  const results = [];
  for (const part of names) {
    const tables = await runPart(part);
    results.push({ part, tables });
    for (const table of tables) console.log(`\n${format(table)}`);
  }
  if (values.json !== undefined) {
    await writeFile(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  }
  return 0;
}

/**
 * Bundles one part, which is TypeScript, and runs it in this process.
 * @param {string} part
 * @returns {Promise<BenchTable[]>}
 */
async function runPart(part) {
  const { entry, name } = PARTS[part] ?? { entry: '', name: '' };
  // Inside the repository, so that what stays outside the bundle is found in node_modules.
  const outDir = path.join(root, 'node_modules', '.cache', 'bench', part);
  await mkdir(outDir, { recursive: true });
  await bundle({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [ownPlaces()],
    build: {
      ssr: path.join(root, entry),
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'index.mjs' } },
    },
  });
  /** @type {Record<string, (context: import('../tests/bench/context').BenchContext) => Promise<BenchTable[]>>} */
  const module = await import(pathToFileURL(path.join(outDir, 'index.mjs')).href);
  const run = module[name];
  if (run === undefined) throw new Error(`${entry} exports no ${name}`);
  return run({
    root,
    startServer,
    findBrowser: async () => {
      const found = await findBrowser();
      if ('missing' in found) throw new Error(found.missing);
      return found.path;
    },
    report: (text) => console.error(text),
  });
}

/**
 * Lets each module of the bundle know its own place, where its data lies, instead of the bundle's.
 * @returns {import('vite').Plugin}
 */
function ownPlaces() {
  return {
    name: 'galley-own-places',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.url')) return null;
      return code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
    },
  };
}

function describeMachine() {
  const cpus = os.cpus();
  const load = os.loadavg()[0] ?? 0;
  const busy =
    load > cpus.length / 2 ? '; other programs are busy: times are longer than on a quiet machine' : '';
  return `${cpus.length} cores (${cpus[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, load ${load.toFixed(1)}${busy}`;
}

/**
 * Aligned text: words to the left, figures to the right.
 * @param {BenchTable} table
 */
function format({ title, columns, rows, notes }) {
  const cells = [columns, ...rows].map((row) => row.map((cell) => text(cell)));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const right = columns.map((_, column) =>
    rows.every((row) => typeof row[column] === 'number' || /^[-–\d]/.test(String(row[column] ?? '–'))),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        right[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  const rule = '-'.repeat(Math.max(...lines.map((line) => line.length)));
  return [title, rule, head, rule, ...body, ...notes.map((note) => `  ${note}`)].join('\n');
}

/** @param {string | number} cell */
function text(cell) {
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell) ? cell.toLocaleString('en') : cell.toFixed(cell < 10 ? 2 : 1);
}
