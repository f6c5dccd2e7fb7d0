import type { BeadIndexes } from '../../../core/align/types';
import { BOILERPLATE } from './boilerplate';
import { Random } from './random';

/** A text of which sentence k of the source translates sentence k of the target. */
export interface ParallelText {
  readonly name: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly pairs: readonly (readonly [source: string, target: string])[];
}

/** Two texts with the beads that are right. */
export interface GoldText {
  readonly name: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Paragraph numbers, where the text was given paragraphs. */
  readonly paragraphs?: { readonly source: readonly number[]; readonly target: readonly number[] };
  readonly beads: readonly BeadIndexes[];
}

interface Group {
  source: string[];
  target: string[];
}

/** Cuts a sentence at the clause mark nearest its middle; undefined when there is none worth cutting at. */
function splitAtClause(sentence: string, random: Random): [string, string] | undefined {
  const places: number[] = [];
  for (const match of sentence.matchAll(/[,;:](?= )|[，、；：]/g)) {
    const at = match.index + 1;
    if (at > sentence.length * 0.25 && at < sentence.length * 0.8) places.push(at);
  }
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  let rest = sentence.slice(at).trim();
  // Half of all splits look like sentences of their own.
  let head = sentence.slice(0, at);
  if (random.chance(0.5)) {
    head = head.slice(0, -1) + (/[，、；：]/.test(sentence.charAt(at - 1)) ? '。' : '.');
    rest = rest.charAt(0).toUpperCase() + rest.slice(1);
  }
  return [head.trim(), rest];
}

function joined(parts: readonly string[], lang: string): string {
  return parts.join(lang === 'ja' || lang === 'zh' ? '' : ' ');
}

/**
 * Makes an MT review of a parallel text: neighbours merged, sentences split at a clause, dropped singly and in runs,
 * left untranslated, page furniture or sentences of `others` added, on both sides; `strength` scales how often.
 */
export function perturb(
  text: ParallelText,
  seed: number,
  strength: number,
  others: readonly ParallelText[] = [],
): GoldText {
  const random = new Random(seed);
  const groups: Group[] = [];
  const { pairs, sourceLang, targetLang } = text;
  let k = 0;
  while (k < pairs.length) {
    const [source, target] = pairs[k] as readonly [string, string];
    const next = pairs[k + 1];
    const dice = random.next() / strength;
    if (dice < 0.07 && next) {
      // Merged on one side; the target more often.
      const third = random.chance(0.12) ? pairs[k + 2] : undefined;
      const all = third ? [pairs[k], next, third] : [pairs[k], next];
      const sources = all.map((pair) => pair?.[0] ?? '');
      const targets = all.map((pair) => pair?.[1] ?? '');
      if (random.chance(0.7)) groups.push({ source: sources, target: [joined(targets, targetLang)] });
      else groups.push({ source: [joined(sources, sourceLang)], target: targets });
      k += all.length;
      continue;
    }
    if (dice < 0.14) {
      const side = random.chance(0.7);
      const parts = splitAtClause(side ? target : source, random);
      if (parts) {
        groups.push(side ? { source: [source], target: parts } : { source: parts, target: [target] });
        k++;
        continue;
      }
    } else if (dice < 0.18) {
      groups.push(random.chance(0.75) ? { source: [source], target: [] } : { source: [], target: [target] });
      k++;
      continue;
    } else if (dice < 0.19) {
      const dropTarget = random.chance(0.75);
      for (let run = 2 + random.below(4); run > 0 && k < pairs.length; run--, k++) {
        const pair = pairs[k] as readonly [string, string];
        groups.push(dropTarget ? { source: [pair[0]], target: [] } : { source: [], target: [pair[1]] });
      }
      continue;
    }
    // Now and then a sentence comes through untranslated.
    groups.push({ source: [source], target: [random.chance(0.012 * strength) ? source : target] });
    k++;
  }
  for (const side of ['target', 'source'] as const) {
    const lines = BOILERPLATE[side === 'target' ? targetLang : sourceLang] ?? [];
    if (lines.length === 0 || !random.chance(side === 'target' ? 0.8 : 0.4)) continue;
    const count = 1 + random.below(Math.max(2, Math.ceil(strength * (1 + pairs.length / 15))));
    for (let n = 0; n < count; n++) {
      const group: Group = { source: [], target: [] };
      const other =
        random.chance(0.35) && others.length > 0 ? random.pick(random.pick(others).pairs) : undefined;
      group[side].push(other ? other[side === 'source' ? 0 : 1] : random.pick(lines));
      const place = random.next();
      const at = place < 0.5 ? groups.length : place < 0.65 ? 0 : random.below(groups.length + 1);
      groups.splice(at, 0, group);
    }
  }
  const source: string[] = [];
  const target: string[] = [];
  const beads: BeadIndexes[] = [];
  for (const group of groups) {
    beads.push({
      source: group.source.map((_, n) => source.length + n),
      target: group.target.map((_, n) => target.length + n),
    });
    source.push(...group.source);
    target.push(...group.target);
  }
  return { name: text.name, sourceLang, targetLang, source, target, beads };
}

/** Gives a text paragraphs of one to five sentences that agree on both sides but for one boundary in eight. */
export function withParagraphs(text: GoldText, seed: number): GoldText {
  const random = new Random(seed);
  const source: number[] = [];
  const target: number[] = [];
  let paragraphS = 0;
  let paragraphT = 0;
  for (const bead of text.beads) {
    if (random.chance(0.4)) {
      const both = random.next();
      if (both > 0.06) paragraphS++;
      if (both < 0.94) paragraphT++;
    }
    source.push(...bead.source.map(() => paragraphS));
    target.push(...bead.target.map(() => paragraphT));
  }
  return { ...text, paragraphs: { source, target } };
}
