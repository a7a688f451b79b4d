import { describe, expect, it } from 'vitest';
import { goneFrom, type SessionArea, tabsIn, withFrame, without } from '../../entrypoints/background/tabs';
import { unknownIdentity } from '../../lib/core/report';
import { type FrameState, type TabState, tabKey } from '../../lib/messages';
import { reportWith } from '../overlay/report';

const identity = { ...unknownIdentity('', 'http://a.gov.cn/'), agency: null, year: null };

function frame(frameId: number, document: number | null): FrameState {
  return { frameId, document, kept: 'same', record: { kind: 'report', identity, report: reportWith({}) } };
}

const numbers = (state: TabState) => state.map(({ frameId, document }) => [frameId, document]);

/** A store that answers late, so that changes not in turn would overwrite each other. */
function slowArea(): SessionArea & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  const later = () => new Promise((resolve) => setImmediate(resolve));
  return {
    items,
    async get(key) {
      await later();
      return items.has(key) ? { [key]: structuredClone(items.get(key)) } : {};
    },
    async set(entries) {
      await later();
      for (const [key, value] of Object.entries(entries)) items.set(key, structuredClone(value));
    },
    async remove(key) {
      await later();
      items.delete(key);
    },
  };
}

describe('the state of a tab', () => {
  it('holds one entry per frame, in order', () => {
    const state = [frame(3, 30), frame(0, 10), frame(3, 31)].reduce<TabState>(withFrame, []);
    expect(numbers(state)).toEqual([
      [0, 10],
      [3, 31],
    ]);
  });

  it('knows which documents are gone: their frame is, or another document is in it', () => {
    const state = [frame(0, 10), frame(1, 11), frame(2, 12), frame(3, null), frame(4, null)];
    const living = new Map([
      [0, 10],
      [1, 99],
      [3, 13],
    ]);
    expect(numbers(goneFrom(state, living))).toEqual([
      [1, 11],
      [2, 12],
      [4, null],
    ]);
    expect(goneFrom(state, new Map())).toEqual(state);
  });

  it('keeps a new document that came into the place of a gone one', () => {
    expect(numbers(without([frame(0, 20), frame(1, 11)], [frame(0, 10), frame(1, 11)]))).toEqual([[0, 20]]);
  });

  it('takes the changes of many frames at once, none lost', async () => {
    const tabs = tabsIn(slowArea());
    await Promise.all(
      Array.from({ length: 20 }, (_, id) => tabs.change(7, (state) => withFrame(state, frame(id, id)))),
    );
    expect(await tabs.read(7)).toHaveLength(20);
  });

  it('goes on after a change that failed', async () => {
    const tabs = tabsIn(slowArea());
    const failing = tabs.change(7, () => {
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(await tabs.change(7, () => [frame(0, 1)])).toHaveLength(1);
  });

  it('leaves nothing behind when a tab is empty or closed', async () => {
    const area = slowArea();
    const tabs = tabsIn(area);
    await tabs.change(7, () => [frame(0, 1)]);
    expect([...area.items.keys()]).toEqual([tabKey(7)]);
    await tabs.change(7, () => []);
    await tabs.change(8, () => [frame(0, 1)]);
    await tabs.forget(8);
    expect(area.items.size).toBe(0);
  });

  it('takes anything else it finds in the store for nothing', async () => {
    const area = slowArea();
    area.items.set(tabKey(7), 'junk');
    expect(await tabsIn(area).read(7)).toEqual([]);
  });
});
