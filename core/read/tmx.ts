import { inlineText } from './inline';
import { canonicalTag, MOST_LANGUAGES } from './tag';
import { childrenOf, type XmlElement, type XmlReader } from './xml';

/** A translation unit: what it says in each language, the text first and then the texts apart from it. */
type TmxUnit = ReadonlyMap<string, readonly string[]>;

/**
 * Reads TMX 1.4 (and 1.1, whose variants have `lang`). White space in a segment counts. Of several variants of a unit
 * in one language the first is read.
 */
export class TmxReader implements XmlReader {
  readonly whole: ReadonlySet<string> = new Set(['tu']);
  readonly units: TmxUnit[] = [];
  /** Language of the originals; undefined where the header says any. */
  sourceLang: string | undefined;

  open({ name, attributes }: XmlElement): void {
    const lang = attributes.get('srclang');
    if (name === 'header' && lang !== '*all*') this.sourceLang = canonicalTag(lang);
  }

  element(unit: XmlElement): void {
    const variants = new Map<string, readonly string[]>();
    for (const variant of childrenOf(unit, 'tuv')) {
      const lang = canonicalTag(variant.attributes.get('xml:lang') ?? variant.attributes.get('lang'));
      const [segment] = childrenOf(variant, 'seg');
      if (!segment || variants.has(lang)) continue;
      const { text, apart } = inlineText(segment, true);
      variants.set(lang, [text, ...apart]);
    }
    if (variants.size > 0) this.units.push(variants);
  }

  /** Those with most units first; of a file with absurdly many, not all. */
  get languages(): string[] {
    const counts = new Map<string, number>();
    for (const unit of this.units)
      for (const lang of unit.keys()) counts.set(lang, (counts.get(lang) ?? 0) + 1);
    const byUnits = [...counts].sort((a, b) => b[1] - a[1]).map(([lang]) => lang);
    return byUnits.slice(0, MOST_LANGUAGES);
  }
}
