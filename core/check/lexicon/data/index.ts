import en from './en.json';
import ja from './ja.json';
import ko from './ko.json';
import region from './region.json';
import zh from './zh.json';

/** Forms (see `Forms`) by group and concept. The groups are the same in all languages. */
export type ConceptData = Readonly<Record<string, Readonly<Record<string, string>>>>;

const DATA: Readonly<Record<string, ConceptData>> = { en, ja, ko, zh };
const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = region;

/** What this language has; empty for one without a file. */
export function conceptData(lang: string): ConceptData {
  return { ...DATA[lang], region: REGIONS[lang] ?? {} };
}
