import { describe, expect, it } from 'vitest';
import {
  isolateSegments,
  linkSegments,
  mergeBead,
  moveSegment,
  splitBead,
  unlinkBead,
} from '../../../../../core/review/commands/alignment';
import { confirmBeads, pinBead, replaceBeads } from '../../../../../core/review/commands/settling';
import { smallReview } from '../example';
import { Editor, reviewOf } from './editor';

const editing = (beads: string) => new Editor(reviewOf(smallReview(), beads));

describe('merging', () => {
  it('joins a bead with the next and with the previous', () => {
    const editor = editing('s1-t1 s2-t2 s3-');
    expect(editor.perform(mergeBead, { bead: 'b2', with: 'next' })).toBe(true);
    expect(editor.beads).toBe('s1-t1 s2+s3-t2');
    expect(editor.perform(mergeBead, { bead: 'b2', with: 'previous' })).toBe(true);
    expect(editor.beads).toBe('s1+s2+s3-t1+t2');
    expect(editor.review.beads[0]).toMatchObject({ state: 'edited', confidence: 1 });
  });

  it('does nothing at the ends', () => {
    const editor = editing('s1-t1 s2-t2');
    expect(editor.perform(mergeBead, { bead: 'b1', with: 'previous' })).toBe(false);
    expect(editor.perform(mergeBead, { bead: 'b2', with: 'next' })).toBe(false);
    expect(editor.perform(mergeBead, { bead: 'none', with: 'next' })).toBe(false);
  });

  it('puts the sentences of crossing beads in text order and keeps a pin', () => {
    const editor = editing('s1-t2 s2-t1');
    editor.perform(pinBead, { bead: 'b2', pinned: true });
    editor.perform(mergeBead, { bead: 'b1', with: 'next' });
    expect(editor.beads).toBe('s1+s2-t1+t2');
    expect(editor.bead('b1').pinned).toBe(true);
  });
});

describe('splitting', () => {
  it('cuts before a source and a target sentence', () => {
    const editor = editing('s1+s2-t1+t2+t3 s3-t4');
    expect(editor.perform(splitBead, { bead: 'b1', source: 1, target: 2 })).toBe(true);
    expect(editor.beads).toBe('s1-t1+t2 s2-t3 s3-t4');
  });

  it('refuses an empty half and a cut outside', () => {
    const editor = editing('s1+s2-t1');
    expect(editor.perform(splitBead, { bead: 'b1', source: 0, target: 0 })).toBe(false);
    expect(editor.perform(splitBead, { bead: 'b1', source: 2, target: 1 })).toBe(false);
    expect(editor.perform(splitBead, { bead: 'b1', source: 3, target: -1 })).toBe(false);
  });
});

describe('moving a sentence', () => {
  it('takes along those between it and the other bead', () => {
    const editor = editing('s1-t1 s2-t2+t3+t4 s3-t5');
    expect(editor.perform(moveSegment, { side: 'target', segment: 't3', to: 'previous' })).toBe(true);
    expect(editor.beads).toBe('s1-t1+t2+t3 s2-t4 s3-t5');
    expect(editor.perform(moveSegment, { side: 'target', segment: 't4', to: 'next' })).toBe(true);
    expect(editor.beads).toBe('s1-t1+t2+t3 s2- s3-t4+t5');
  });

  it('gives a missing sentence its counterpart', () => {
    const editor = editing('s1- s2-t1');
    expect(editor.perform(moveSegment, { side: 'target', segment: 't1', to: 'previous' })).toBe(true);
    expect(editor.beads).toBe('s1-t1 s2-');
    expect(editor.perform(moveSegment, { side: 'source', segment: 's2', to: 'next' })).toBe(false);
  });
});

describe('linking', () => {
  it('takes sentences from where they are, crossing included', () => {
    const editor = editing('s1-t1 s2-t2 s3-t3');
    expect(editor.perform(linkSegments, { source: ['s1'], target: ['t3'] })).toBe(true);
    expect(editor.beads).toBe('-t1 s1-t3 s2-t2 s3-');
    expect(editor.damage).toBeUndefined();
  });

  it('does nothing for what is linked already, for nothing and for sentences unknown', () => {
    const editor = editing('s1+s2-t1');
    expect(editor.perform(linkSegments, { source: ['s2', 's1', 's1'], target: ['t1'] })).toBe(false);
    expect(editor.perform(linkSegments, { source: [], target: [] })).toBe(false);
    expect(editor.perform(linkSegments, { source: ['s9'], target: ['t1'] })).toBe(false);
  });

  it('puts the bead that lost its first sentence where its next one belongs', () => {
    const editor = editing('s1+s3-t1 s2-t2');
    editor.perform(linkSegments, { source: ['s1'], target: [] });
    expect(editor.beads).toBe('s1- s2-t2 s3-t1');
  });
});

describe('unlinking', () => {
  it('leaves each sentence alone where it belongs', () => {
    const editor = editing('s1-t2 s2-t1 s3-t3');
    expect(editor.perform(unlinkBead, { bead: 'b1' })).toBe(true);
    expect(editor.beads).toBe('s1- s2-t1 -t2 s3-t3');
    expect(editor.perform(unlinkBead, { bead: editor.review.beads[0]?.id ?? '' })).toBe(false);
  });

  it('says of one sentence that it has no counterpart', () => {
    const editor = editing('s1+s2-t1 s3-');
    expect(editor.perform(isolateSegments, { source: ['s2', 's3'], target: [] })).toBe(true);
    expect(editor.beads).toBe('s1-t1 s2- s3-');
    expect(editor.review.beads.map(({ state }) => state)).toEqual(['edited', 'edited', 'edited']);
    expect(editor.bead('b2').source).toEqual(['s3']);
    expect(editor.perform(isolateSegments, { source: ['s2', 's3'], target: [] })).toBe(false);
  });
});

describe('settling', () => {
  it('confirms and takes it back', () => {
    const editor = editing('s1-t1 s2-t2 s3-t3');
    expect(editor.perform(confirmBeads, { beads: ['b1', 'b3'], confirmed: true })).toBe(true);
    expect(editor.review.beads.map(({ state }) => state)).toEqual(['confirmed', 'auto', 'confirmed']);
    expect(editor.perform(confirmBeads, { beads: ['b1', 'b3'], confirmed: true })).toBe(false);
    expect(editor.perform(confirmBeads, { beads: ['b3', 'b2'], confirmed: false })).toBe(true);
    expect(editor.review.beads.map(({ state }) => state)).toEqual(['confirmed', 'auto', 'auto']);
  });

  it('takes over only an alignment that has every sentence once', () => {
    const editor = editing('s1-t1 s2-t2');
    const [first, second] = editor.review.beads;
    if (!first || !second) throw new Error('no beads');
    expect(editor.perform(replaceBeads, { beads: [first] })).toBe(false);
    expect(editor.perform(replaceBeads, { beads: [first, { ...second, source: ['s1'] }] })).toBe(false);
    expect(editor.perform(replaceBeads, { beads: [first, second] })).toBe(false);
    const crossed = [
      { ...first, target: ['t2'] },
      { ...second, target: ['t1'] },
    ];
    expect(editor.perform(replaceBeads, { beads: crossed })).toBe(true);
    expect(editor.beads).toBe('s1-t2 s2-t1');
  });
});
