import { WORLD_ECONOMY } from './economy';
import { WORLD_EVERYDAY } from './everyday';
import { WORLD_GENERAL } from './general';
import { WORLD_OUTDOORS } from './outdoors';
import { WORLD_POLITICS } from './politics';
import { WORLD_SOCIETY } from './society';

const COLUMNS = ['en', 'ja', 'zh', 'ru', 'uk', 'de', 'fr'];
const TABLES = [WORLD_POLITICS, WORLD_ECONOMY, WORLD_SOCIETY, WORLD_GENERAL, WORLD_OUTDOORS, WORLD_EVERYDAY];

/** Adds the terms of one language with their English translations; false when the table has no such language. */
export function readWorld(lang: string, into: Map<string, string[]>): boolean {
  const column = COLUMNS.indexOf(lang);
  if (column < 1) return false;
  for (const line of TABLES.flatMap((table) => table.split('\n'))) {
    const cells = line.split('|');
    const english = cells[0]?.split(', ') ?? [];
    for (const term of cells[column]?.split('/') ?? []) {
      if (term === '') continue;
      const known = into.get(term);
      if (!known) into.set(term, [...english]);
      else known.push(...english.filter((translation) => !known.includes(translation)));
    }
  }
  return true;
}
