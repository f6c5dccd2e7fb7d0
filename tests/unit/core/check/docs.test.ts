import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '../../../../core/check/registry';

interface Row {
  readonly scope: string;
  readonly original: string;
  readonly on: string;
}

/** The rows of the table "Every check": the check's id in code, then finds, example, scope, original, on by default. */
function documented(): Map<string, Row> {
  const text = readFileSync(new URL('../../../../docs/checks.md', import.meta.url), 'utf8');
  const part = text.slice(text.indexOf('## Every check'), text.indexOf('## Parity'));
  const rows = new Map<string, Row>();
  for (const line of part.split('\n')) {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const id = /^`([a-z-]+)`$/.exec(cells[1] ?? '')?.[1];
    if (id !== undefined && !rows.has(id))
      rows.set(id, { scope: cells[4] ?? '', original: cells[5] ?? '', on: cells[6] ?? '' });
  }
  return rows;
}

describe('docs/checks.md', () => {
  const rows = documented();

  it('has a row for every check and for nothing else', () => {
    expect([...rows.keys()].sort()).toEqual(ALL_CHECKS.map(({ id }) => id).sort());
  });

  it.each(ALL_CHECKS.map((check) => [check.id, check] as const))(
    'says of %s what the code says',
    (id, check) => {
      const row = rows.get(id);
      expect(row?.scope).toBe(check.scope);
      expect(row?.on).toBe(check.onByDefault ? 'yes' : 'no');
      if (check.needsSource) expect(row?.original).toBe('yes');
      else expect(row?.original).not.toBe('yes');
    },
  );
});
