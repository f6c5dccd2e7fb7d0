import { enablePatches, produceWithPatches, type Draft } from 'immer';
import { describe, expect, it } from 'vitest';
import { applyChanges, changesBetween, changeSchema } from '../../../../core/review/change';

enablePatches();

interface State {
  readonly list: readonly { readonly n: number }[];
  readonly map: Readonly<Record<string, number>>;
}
const start: State = { list: Array.from({ length: 100 }, (_, n) => ({ n })), map: { a: 1, b: 2 } };

function changesOf(edit: (draft: Draft<State>) => void) {
  const [after, patches] = produceWithPatches(start, edit);
  return { after, changes: changesBetween(patches, start, after) };
}

describe('changesBetween', () => {
  it('says one splice for an item put into the middle of an array', () => {
    const { after, changes } = changesOf((draft) => {
      draft.list.splice(50, 0, { n: -1 });
    });
    expect(changes).toEqual([{ op: 'splice', path: ['list'], index: 50, remove: 0, insert: [{ n: -1 }] }]);
    expect(applyChanges(start, changes)).toEqual(after);
  });

  it('says one splice for an array replaced whole, of what differs', () => {
    const { changes } = changesOf((draft) => {
      draft.list = [...start.list.slice(0, 10), ...start.list.slice(12)];
    });
    expect(changes).toEqual([{ op: 'splice', path: ['list'], index: 10, remove: 2, insert: [] }]);
  });

  it('says put and drop for records', () => {
    const { after, changes } = changesOf((draft) => {
      draft.map.c = 3;
      Reflect.deleteProperty(draft.map, 'a');
    });
    expect(changes).toContainEqual({ op: 'put', path: ['map', 'c'], value: 3 });
    expect(changes).toContainEqual({ op: 'drop', path: ['map', 'a'] });
    expect(applyChanges(start, changes)).toEqual(after);
  });

  it('says what the schema of the journal accepts', () => {
    const { changes } = changesOf((draft) => {
      draft.list.pop();
      draft.map.b = 5;
    });
    for (const change of changes) expect(changeSchema.safeParse(change).success).toBe(true);
  });
});

describe('applyChanges', () => {
  it('shares what it does not touch', () => {
    const after = applyChanges(start, [{ op: 'put', path: ['map', 'a'], value: 9 }]);
    expect(after.list).toBe(start.list);
    expect(start.map.a).toBe(1);
  });

  it('refuses changes that belong to another document', () => {
    expect(() => applyChanges(start, [{ op: 'put', path: ['map', 'a', 'deep', 'x'], value: 1 }])).toThrow(
      /No place/,
    );
    expect(() =>
      applyChanges(start, [{ op: 'splice', path: ['list'], index: 99, remove: 5, insert: [] }]),
    ).toThrow(/No place/);
    expect(() =>
      applyChanges(start, [{ op: 'splice', path: ['map'], index: 0, remove: 0, insert: [] }]),
    ).toThrow(/No place/);
  });
});
