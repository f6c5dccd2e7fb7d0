import ar from './ar.json';
import cs from './cs.json';
import de from './de.json';
import en from './en.json';
import es from './es.json';
import fr from './fr.json';
import hi from './hi.json';
import it from './it.json';
import ja from './ja.json';
import ko from './ko.json';
import region from './region.json';
import ru from './ru.json';
import uk from './uk.json';
import zh from './zh.json';

/** Forms (see `Forms`) by group and concept. The groups are the same in all languages. */
export type ConceptData = Readonly<Record<string, Readonly<Record<string, string>>>>;

const DATA: Readonly<Record<string, ConceptData>> = { ar, cs, de, en, es, fr, hi, it, ja, ko, ru, uk, zh };
const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = region;

/** What this language has; countries only for one without a file. */
export function conceptData(lang: string): ConceptData {
  return { ...DATA[lang], region: REGIONS[lang] ?? {} };
}

/** Whether this language has words of its own for the group: without them nothing can be said to be missing in it. */
export function knowsGroup(lang: string, group: string): boolean {
  return DATA[lang]?.[group] !== undefined;
}
