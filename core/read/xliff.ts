import { GalleyError } from '../error';
import { inlineText, type InlineText } from './inline';
import type { Pair } from './pairs';
import { canonicalTag } from './tag';
import { childrenOf, within, type XmlElement, type XmlReader } from './xml';

/**
 * Reads XLIFF 1.2 and 2.x: units in the order of the file, a pair for each segment they are cut into. Suggestions
 * (`alt-trans`, matches), notes and everything of other namespaces are passed over.
 */
export class XliffReader implements XmlReader {
  readonly whole: ReadonlySet<string> = new Set(['trans-unit', 'unit']);
  readonly pairs: Pair[] = [];
  readonly langs = { source: 'und', target: 'und' };
  private readonly name: string;
  private files = 0;

  /** @param name of the file, for errors */
  constructor(name: string) {
    this.name = name;
  }

  /** @throws GalleyError `bitext-mixed` where a second `file` is in other languages */
  open({ name, attributes, line }: XmlElement): void {
    if (name !== 'xliff' && name !== 'file') return;
    const found = {
      source: attributes.get('srcLang') ?? attributes.get('source-language'),
      target: attributes.get('trgLang') ?? attributes.get('target-language'),
    };
    if (name === 'file') this.files += 1;
    for (const side of ['source', 'target'] as const) {
      if (found[side] === undefined) continue;
      const lang = canonicalTag(found[side]);
      if (this.files > 1 && lang !== this.langs[side] && this.langs[side] !== 'und') {
        throw new GalleyError('bitext-mixed', { name: this.name, line });
      }
      this.langs[side] = lang;
    }
  }

  element(unit: XmlElement): void {
    if (unit.name === 'unit') this.readUnit(unit);
    else this.readTransUnit(unit);
  }

  /** XLIFF 2: the target of a segment may belong to another place in the unit. */
  private readUnit(unit: XmlElement): void {
    const parts = childrenOf(unit, 'segment', 'ignorable');
    const first = this.pairs.length;
    const rows = parts.flatMap((part, index) => {
      const [source] = childrenOf(part, 'source');
      const [target] = childrenOf(part, 'target');
      const order = Number(target?.attributes.get('order'));
      const place = Number.isInteger(order) && order >= 1 && order <= parts.length ? order - 1 : index;
      return pairsOf(source && inlineText(source), target && inlineText(target)).map((pair) => ({
        ...pair,
        place,
      }));
    });
    const order = rows.map((_, index) => index);
    order.sort((a, b) => (rows[a]?.place ?? a) - (rows[b]?.place ?? b));
    const places = new Map(order.map((index, at) => [index, first + at]));
    rows.forEach(({ source, target }, index) => {
      this.pairs.push({ source, target, targetPlace: places.get(index) ?? first + index });
    });
  }

  /** XLIFF 1.2: cut into segments where both sides are, and nothing stands outside them. */
  private readTransUnit(unit: XmlElement): void {
    const [source] = childrenOf(unit, 'source');
    const [cut] = childrenOf(unit, 'seg-source');
    const [target] = childrenOf(unit, 'target');
    const sources = cut && segmentsOf(cut);
    const targets = target && segmentsOf(target);
    if (!sources || !targets) {
      this.pairs.push(...pairsOf(source && inlineText(source), target && inlineText(target)));
      return;
    }
    for (const [id, segment] of sources) this.pairs.push(...pairsOf(segment, targets.get(id)));
    for (const [id, segment] of targets)
      if (!sources.has(id)) this.pairs.push(...pairsOf(undefined, segment));
  }
}

/** A text and its translation, then the texts apart from them, as they come. */
function pairsOf(source: InlineText | undefined, target: InlineText | undefined): Pair[] {
  const sources = source ? [source.text, ...source.apart] : [];
  const targets = target ? [target.text, ...target.apart] : [];
  return Array.from({ length: Math.max(sources.length, targets.length) }, (_, index) => ({
    source: sources[index] ?? '',
    target: targets[index] ?? '',
  }));
}

/** Segments marked in a text, by their ids; undefined where there are none or text stands outside them. */
function segmentsOf(element: XmlElement): Map<string, InlineText> | undefined {
  const marks = within(element, 'mrk').filter(
    ({ attributes }) => attributes.get('mtype') === 'seg' && attributes.has('mid'),
  );
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const segments = new Map(marks.map((mark) => [mark.attributes.get('mid') ?? '', inlineText(mark)]));
  const inside = marks.map((mark) => bare(inlineText(mark).text)).join('');
  const whole = segments.size === marks.length && inside === bare(inlineText(element).text);
  return segments.size > 0 && whole ? segments : undefined;
}
