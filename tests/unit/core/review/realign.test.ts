import { describe, expect, it } from 'vitest';
import { isKept, realigned } from '../../../../core/review/realign';
import type { Bead, Review } from '../../../../core/review/types';
import { smallReview } from './example';
import { Editor } from './commands/editor';
import { replaceBeads } from '../../../../core/review/commands/settling';

const SOURCE = [
  'Haedam port opened its terminal on 3 May.',
  'The building cost 412 million euros.',
  'Mayor Kim Jisoo cut the ribbon.',
  'Ferries to Jeju start in June.',
  'Fishermen protested outside.',
  'Police counted 240 people.',
];
const TARGET = [
  'Der Hafen Haedam hat am 3. Mai sein Terminal eröffnet.',
  'Das Gebäude kostete 412 Millionen Euro.',
  'Bürgermeister Kim Jisoo durchschnitt das Band.',
  'Fähren nach Jeju verkehren ab Juni.',
  'Fischer protestierten vor dem Gebäude.',
  'Die Polizei zählte 240 Menschen.',
];

function review(beads: readonly Bead[]): Review {
  const side = (sentences: readonly string[], prefix: string) => {
    let start = 0;
    return sentences.map((text, index) => {
      const segment = { id: `${prefix}${index + 1}`, start, end: start + text.length, paragraph: 0 };
      start += text.length + 1;
      return segment;
    });
  };
  const small = smallReview();
  return {
    ...small,
    texts: {
      source: { ...small.texts.source, lang: 'en', content: SOURCE.join(' ') },
      target: { ...small.texts.target, lang: 'de', content: TARGET.join(' ') },
    },
    segments: { source: side(SOURCE, 's'), target: side(TARGET, 't') },
    beads,
    annotations: {},
    postEdits: {},
    ratings: {},
    decisions: {},
  };
}

function bead(id: string, source: string, target: string, rest: Partial<Bead> = {}): Bead {
  return {
    id,
    source: source.split(' ').filter(Boolean),
    target: target.split(' ').filter(Boolean),
    state: 'auto',
    confidence: 0.3,
    pinned: false,
    ...rest,
  };
}

/** Each sentence alone: an alignment with everything to find. */
function allAlone(): Bead[] {
  return [
    ...SOURCE.map((_, index) => bead(`bs${index + 1}`, `s${index + 1}`, '')),
    ...TARGET.map((_, index) => bead(`bt${index + 1}`, '', `t${index + 1}`)),
  ];
}

let made = 0;
const newId = () => `new${++made}`;

function pairs(beads: readonly Bead[]): string[] {
  return beads.map(({ source, target }) => `${source.join('+')}-${target.join('+')}`);
}

describe('re-aligning', () => {
  it('finds the pairs where nothing is settled, each sentence once', () => {
    const editor = new Editor(review(allAlone()));
    expect(editor.perform(replaceBeads, { beads: realigned(editor.review, newId) })).toBe(true);
    expect(editor.damage).toBeUndefined();
    expect(pairs(editor.review.beads)).toEqual(['s1-t1', 's2-t2', 's3-t3', 's4-t4', 's5-t5', 's6-t6']);
  });

  it.each([
    ['confirmed', { state: 'confirmed' as const }],
    ['edited', { state: 'edited' as const }],
    ['pinned', { pinned: true }],
  ])('leaves a bead that is %s as it is, right or wrong', (_name, settled) => {
    const wrong = bead('keep', 's2 s3', 't2', settled);
    const beads = [wrong, ...allAlone().filter(({ id }) => !['bs2', 'bs3', 'bt2'].includes(id))];
    const result = realigned(review(beads), newId);
    expect(result).toContain(wrong);
    expect(pairs(result)).toContain('s1-t1');
    expect(pairs(result)).toContain('-t3');
  });

  it('keeps crossings and aligns what is between them as if they were not there', () => {
    const crossing = [
      bead('far', 's1', 't6', { state: 'edited' }),
      bead('back', 's6', 't1', { state: 'edited' }),
    ];
    const beads = [...crossing, ...allAlone().filter(({ id }) => !['bs1', 'bs6', 'bt1', 'bt6'].includes(id))];
    const editor = new Editor(review(beads));
    editor.perform(replaceBeads, { beads: realigned(editor.review, newId) });
    expect(editor.damage).toBeUndefined();
    expect(pairs(editor.review.beads).sort()).toEqual(['s1-t6', 's2-t2', 's3-t3', 's4-t4', 's5-t5', 's6-t1']);
    for (const kept of crossing) expect(editor.review.beads).toContain(kept);
  });

  it('is not led astray by one bead linked far away: the others still stand in step', () => {
    const far = bead('far', 's1', 't6', { state: 'edited' });
    const fixed = bead('fixed', 's4', 't3', { state: 'confirmed' });
    const beads = [far, fixed, ...allAlone().filter(({ id }) => !['bs1', 'bt6', 'bs4', 'bt3'].includes(id))];
    const result = realigned(review(beads), newId);
    const indexOf = (side: 'source' | 'target', id: string) =>
      result.findIndex((item) => item[side].includes(id));
    // What stands before the confirmed bead in one text is linked to nothing after it in the other.
    for (const item of result.filter(
      (one) => one.source.length > 0 && one.target.length > 0 && one !== far,
    )) {
      const before = Number(item.source[0]?.slice(1)) < 4;
      if (item !== fixed) expect(Number(item.target[0]?.slice(1)) < 3).toBe(before);
    }
    expect(indexOf('source', 's4')).toBe(indexOf('target', 't3'));
  });

  it('tells a sentence linked far away from its surroundings by what stands between, sure though not settled', () => {
    const far = bead('far', 's2', 't6', { state: 'edited' });
    const sure = [1, 3, 4, 5].map((n) => bead(`b${n}`, `s${n}`, `t${n}`, { confidence: 0.99 }));
    const result = realigned(review([...sure, far, bead('b2', '', 't2'), bead('b6', 's6', '')]), newId);
    expect(result).toContain(far);
    expect(pairs(result)).toEqual(expect.arrayContaining(['s1-t1', 's3-t3', 's4-t4', 's5-t5']));
  });

  it('gives back the same beads when there is nothing better', () => {
    const once = realigned(review(allAlone()), newId);
    const twice = realigned(review(once), newId);
    expect(twice.map((item) => item.id)).toEqual(once.map((item) => item.id));
    expect(twice.every((item, index) => item === once[index])).toBe(true);
  });

  it('says what it keeps', () => {
    expect(isKept(bead('a', 's1', 't1'))).toBe(false);
    expect(isKept(bead('a', 's1', 't1', { pinned: true }))).toBe(true);
    expect(isKept(bead('a', 's1', 't1', { state: 'confirmed' }))).toBe(true);
  });

  it('reports progress up to the end', () => {
    const seen: number[] = [];
    realigned(review(allAlone()), newId, { onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(1);
    expect(seen.every((done, index) => done >= (seen[index - 1] ?? 0))).toBe(true);
  });
});
