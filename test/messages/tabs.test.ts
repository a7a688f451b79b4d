import { describe, expect, it } from 'vitest';
import {
  type SessionArea,
  tabsIn,
  type Window,
  withFrame,
  withoutDocument,
} from '../../entrypoints/background/tabs';
import { unknownIdentity } from '../../lib/core/report';
import { type FrameState, type TabState, tabKey } from '../../lib/messages';
import { reportWith } from '../overlay/report';

const identity = { ...unknownIdentity('', 'http://a.gov.cn/'), agency: null, year: null };

function frame(frameId: number, document: number): FrameState {
  const record = { kind: 'report', identity, report: reportWith({}), parts: {} } as const;
  return { frameId, document, kept: 'same', decisions: [], record };
}

const numbers = (state: TabState) => state.map(({ frameId, document }) => [frameId, document]);

/** A store that answers late, so that changes not in turn would overwrite each other. */
function slowArea(): SessionArea & { readonly items: Map<string, unknown>; readonly written: string[] } {
  const items = new Map<string, unknown>();
  const written: string[] = [];
  const later = () => new Promise((resolve) => setImmediate(resolve));
  return {
    items,
    written,
    async get(key) {
      await later();
      return items.has(key) ? { [key]: structuredClone(items.get(key)) } : {};
    },
    async set(entries) {
      await later();
      written.push(...Object.keys(entries));
      for (const [key, value] of Object.entries(entries)) items.set(key, structuredClone(value));
    },
    async remove(key) {
      await later();
      written.push(key);
      items.delete(key);
    },
  };
}

/** A tab whose frames show documents, and the toolbar over it. */
function tabWith(...documents: [frameId: number, document: number][]) {
  const living = new Map(documents);
  const painted: number[][][] = [];
  const asked: (() => void)[] = [];
  const window: Window = {
    async documentIn(_, frameId) {
      // What happens here happens while a question is on its way.
      for (const act of asked.splice(0)) act();
      return living.get(frameId) ?? null;
    },
    paint: (_, state) => painted.push(numbers(state)),
  };
  const area = slowArea();
  return { area, tabs: tabsIn(area, window), living, painted, asked };
}

describe('the state of a tab', () => {
  it('holds one entry per frame, in order', () => {
    const state = [frame(3, 30), frame(0, 10), frame(3, 31)].reduce<TabState>(withFrame, []);
    expect(numbers(state)).toEqual([
      [0, 10],
      [3, 31],
    ]);
  });

  it('is written when it changes and at no other time', async () => {
    const { area, tabs, living } = tabWith([0, 10], [3, 30]);
    await tabs.arrive(7, 0, () => frame(0, 10));
    await tabs.arrive(7, 3, () => frame(3, 30));
    expect(area.written).toHaveLength(2);
    await tabs.change(7);
    await tabs.change(7, (state) => withoutDocument(state, 3, 29));
    await tabs.change(8);
    expect(area.written).toHaveLength(2);
    living.delete(3);
    await tabs.change(7);
    expect(numbers(await tabs.read(7))).toEqual([[0, 10]]);
    living.delete(0);
    await tabs.change(7);
    expect(area.written).toHaveLength(4);
    expect(area.items.has(tabKey(7))).toBe(false);
  });

  it('loses a document that says that it goes, and not the one that came into its place', () => {
    expect(numbers(withoutDocument([frame(0, 10), frame(1, 11)], 0, 10))).toEqual([[1, 11]]);
    expect(numbers(withoutDocument([frame(0, 20), frame(1, 11)], 0, 10))).toEqual([
      [0, 20],
      [1, 11],
    ]);
  });

  it('takes what many frames show at once, none lost, and paints what it holds', async () => {
    const all = Array.from({ length: 20 }, (_, id): [number, number] => [id, id + 1]);
    const { tabs, painted } = tabWith(...all);
    await Promise.all(all.map(([id, document]) => tabs.arrive(7, id, () => frame(id, document))));
    expect(numbers(await tabs.read(7))).toEqual(all);
    expect(painted.at(-1)).toEqual(all);
  });

  it('leaves out documents that are gone, whatever is done, and paints the rest', async () => {
    const { tabs, living, painted } = tabWith([0, 10], [1, 11], [2, 12]);
    for (const id of [0, 1, 2]) await tabs.arrive(7, id, () => frame(id, id + 10));
    living.delete(0);
    living.set(1, 99);
    expect(numbers(await tabs.change(7))).toEqual([[2, 12]]);
    expect(painted.at(-1)).toEqual([[2, 12]]);
    expect(numbers(await tabs.read(7))).toEqual([[2, 12]]);
  });

  it('never lets the late word of a document that is gone take the place of the present one', async () => {
    const { tabs, living, painted } = tabWith([0, 10]);
    living.set(0, 20);
    await tabs.arrive(7, 0, () => frame(0, 20));
    await tabs.arrive(7, 0, () => frame(0, 10));
    expect(numbers(await tabs.read(7))).toEqual([[0, 20]]);
    expect(painted).toEqual([[[0, 20]], [[0, 20]]]);
  });

  it('takes the word of an older document that came back', async () => {
    const { tabs, living } = tabWith([0, 20]);
    await tabs.arrive(7, 0, () => frame(0, 20));
    living.set(0, 10);
    await tabs.arrive(7, 0, () => frame(0, 10));
    expect(numbers(await tabs.read(7))).toEqual([[0, 10]]);
  });

  it('paints nothing stale where a tab goes on while its state is being changed', async () => {
    const { tabs, living, painted, asked } = tabWith([0, 10]);
    await tabs.arrive(7, 0, () => frame(0, 10));
    const arrivals: Promise<unknown>[] = [];
    asked.push(() => {
      // Between the reading of the old state and its painting the next page is there, and read.
      living.set(0, 20);
      arrivals.push(tabs.arrive(7, 0, () => frame(0, 20)));
    });
    await tabs.change(7);
    await Promise.all(arrivals);
    expect(painted.at(-1)).toEqual([[0, 20]]);
    expect(painted.slice(1)).not.toContainEqual([[0, 10]]);
  });

  it('tells what was known of a frame to what arrives in it', async () => {
    const { tabs } = tabWith([0, 10]);
    await tabs.arrive(7, 0, (before) => {
      expect(before).toBeUndefined();
      return frame(0, 10);
    });
    await tabs.arrive(7, 0, (before) => {
      expect(before).toMatchObject({ document: 10, kept: 'same' });
      return { ...frame(0, 10), kept: 'changed' };
    });
    expect((await tabs.read(7))[0]?.kept).toBe('changed');
  });

  it('does not let one tab wait for another', async () => {
    const { area } = tabWith();
    const never = new Promise<number>(() => {});
    const tabs = tabsIn(area, { documentIn: (tab) => (tab === 7 ? never : Promise.resolve(1)), paint() {} });
    tabs.arrive(7, 0, () => frame(0, 1));
    await tabs.arrive(8, 0, () => frame(0, 1));
    expect(await tabs.read(8)).toHaveLength(1);
  });

  it('goes on after a change that failed', async () => {
    const { tabs } = tabWith([0, 1]);
    const failing = tabs.change(7, () => {
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(await tabs.change(7, () => [frame(0, 1)])).toHaveLength(1);
  });

  it('leaves nothing behind when a tab is empty or closed, and paints an empty toolbar once', async () => {
    const { area, tabs, painted } = tabWith([0, 1]);
    await tabs.change(7, () => [frame(0, 1)]);
    expect([...area.items.keys()]).toEqual([tabKey(7)]);
    await tabs.change(7, () => []);
    await tabs.change(7);
    expect(painted).toEqual([[[0, 1]], []]);
    await tabs.change(8, () => [frame(0, 1)]);
    await tabs.forget(8);
    expect(area.items.size).toBe(0);
  });

  it('takes anything else it finds in the store for nothing', async () => {
    const { area, tabs } = tabWith();
    area.items.set(tabKey(7), 'junk');
    expect(await tabs.read(7)).toEqual([]);
  });
});
