import { describe, expect, it } from 'vitest';
import { looksOf, openPreferences } from '../../entrypoints/overlay/settings';
import { DEFAULTS } from '../../lib/settings/settings';

type Api = NonNullable<Parameters<typeof openPreferences>[0]>;
type Listener = Parameters<Api['storage']['onChanged']['addListener']>[0];

/** A browser's storage with a few items, and what was done with it. */
function storage(items: Record<string, unknown>, options: { isPrivate?: boolean; isGone?: boolean } = {}) {
  const listeners = new Set<Listener>();
  const written: Record<string, unknown>[] = [];
  const gone = () => {
    if (options.isGone) throw new Error('Extension context invalidated.');
  };
  const api: Api = {
    storage: {
      local: {
        get: async () => {
          gone();
          return items;
        },
        set: async (set) => {
          gone();
          written.push(set);
        },
      },
      onChanged: {
        addListener: (listener) => {
          gone();
          listeners.add(listener);
        },
        removeListener: (listener) => listeners.delete(listener),
      },
    },
    extension: { inIncognitoContext: options.isPrivate === true },
  };
  const change = (key: string, newValue?: unknown, area = 'local') => {
    for (const listener of listeners) listener({ [key]: { newValue } }, area);
  };
  return { api, written, change, listeners };
}

describe('the settings on a page', () => {
  it('are the defaults until they are read, and then those that are stored', async () => {
    const { api } = storage({ 'setting.soft': false, 'setting.start': 'tab', 'setting.theme': 'pink' });
    const preferences = openPreferences(api);
    expect(preferences.now()).toEqual(DEFAULTS);
    await preferences.ready;
    expect(preferences.now()).toEqual({ ...DEFAULTS, soft: false, start: 'tab' });
  });

  it('follow what is changed elsewhere, until the signal', async () => {
    const { api, change, listeners } = storage({});
    const preferences = openPreferences(api);
    await preferences.ready;
    const heard: string[] = [];
    const ending = new AbortController();
    preferences.watch((name) => heard.push(name), ending.signal);
    change('setting.language', 'en');
    change('setting.language', 'en');
    change('setting.soft', false, 'session');
    change('something.else', false);
    expect(heard).toEqual(['language']);
    expect(preferences.now().language).toBe('en');
    change('setting.language');
    expect(preferences.now().language).toBe('auto');
    ending.abort();
    expect(listeners.size).toBe(0);
  });

  it('are written under their keys, one by one', async () => {
    const { api, written } = storage({});
    const preferences = openPreferences(api);
    await preferences.ready;
    preferences.set('tabPlace', { side: 'left', fromBottom: 0.5 });
    expect(preferences.now().tabPlace.side).toBe('left');
    expect(written).toEqual([{ 'setting.tabPlace': { side: 'left', fromBottom: 0.5 } }]);
    preferences.set('tabPlace', { side: 'left', fromBottom: 7 });
    expect(written).toHaveLength(1);
  });

  it('hold on their page only in a private window', async () => {
    const { api, written } = storage({}, { isPrivate: true });
    const preferences = openPreferences(api);
    await preferences.ready;
    const heard: string[] = [];
    preferences.watch((name) => heard.push(name), new AbortController().signal);
    preferences.set('soft', false);
    expect(preferences.now().soft).toBe(false);
    expect(heard).toEqual(['soft']);
    expect(written).toEqual([]);
  });

  it.each([
    ['the extension is gone', storage({}, { isGone: true }).api],
    ['there is none', undefined],
  ])('are the defaults where %s, and can be set on the page', async (_, api) => {
    const preferences = openPreferences(api);
    await preferences.ready;
    preferences.watch(() => {}, new AbortController().signal);
    preferences.set('keys', false);
    expect(preferences.now()).toEqual({ ...DEFAULTS, keys: false });
  });

  it('say in which language and theme to draw', async () => {
    const preferences = openPreferences(storage({ 'setting.theme': 'dark' }).api);
    await preferences.ready;
    expect(looksOf(preferences, 'en')).toEqual({ language: 'en', theme: 'dark' });
    preferences.set('language', 'zh');
    expect(looksOf(preferences, 'en').language).toBe('zh');
  });
});
