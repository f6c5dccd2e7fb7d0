import type { LexiconEntry } from '../align/types';
import { canonicalTag, matchLanguage, MOST_LANGUAGES } from './tag';
import { childrenOf, within, type XmlElement, type XmlReader } from './xml';

/** Terms of one language that are paired with those of the other: synonyms multiply. */
const MOST_TERMS = 8;

/**
 * Reads TBX: version 3 (ISO 30042:2019, root `tbx`, any dialect) and the older `martif`. Each concept gives its terms by
 * language; all that is said about them is passed over.
 */
export class TbxReader implements XmlReader {
  readonly whole: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry']);
  private readonly concepts: ReadonlyMap<string, readonly string[]>[] = [];

  element(concept: XmlElement): void {
    const terms = new Map<string, string[]>();
    for (const section of childrenOf(concept, 'langSec', 'langSet')) {
      const lang = canonicalTag(section.attributes.get('xml:lang'));
      const found = within(section, 'term').map((term) => textOf(term).replace(/\s+/g, ' ').trim());
      terms.set(lang, [...(terms.get(lang) ?? []), ...found.filter((term) => term !== '')]);
    }
    if (terms.size > 0) this.concepts.push(terms);
  }

  /** Each term with each of its translations, or undefined when no concept has both languages. */
  entries(sourceLang: string, targetLang: string): LexiconEntry[] | undefined {
    const entries = this.concepts.flatMap((concept) => {
      const terms = (lang: string): readonly string[] =>
        concept.get(matchLanguage([...concept.keys()], lang) ?? '')?.slice(0, MOST_TERMS) ?? [];
      const targets = terms(targetLang);
      return terms(sourceLang).flatMap((source) => targets.map((target) => ({ source, target, weight: 1 })));
    });
    return entries.length > 0 ? entries : undefined;
  }

  get languages(): string[] {
    return [...new Set(this.concepts.flatMap((concept) => [...concept.keys()]))].slice(0, MOST_LANGUAGES);
  }
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
