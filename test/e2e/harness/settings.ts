import type { Page } from 'puppeteer-core';
import { type SettingName, type Settings, settingKey } from '../../../lib/settings/settings';
import type { Suite } from './suite';

/** The extension's storage, seen from code that runs in one of its pages. */
interface StorageScope {
  readonly browser?: { storage: { local: StorageArea } };
  readonly chrome?: { storage: { local: StorageArea } };
}

interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

/** A person's settings, as a page of the extension sees and sets them. That page is in front when it is opened. */
export interface StoredSettings {
  set<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void>;
  stored(name: SettingName): Promise<unknown>;
  /** Back to the defaults. */
  clear(): Promise<void>;
}

export async function settingsOf(suite: Suite): Promise<StoredSettings> {
  const inside: Page = await suite.openExtension('/icon/16.png');
  return {
    async set(name, value) {
      await inside.evaluate(
        async (key, wanted) => {
          const { browser, chrome } = globalThis as StorageScope;
          await (browser ?? chrome)?.storage.local.set({ [key]: wanted });
        },
        settingKey(name),
        value,
      );
    },
    stored: (name) =>
      inside.evaluate(async (key) => {
        const { browser, chrome } = globalThis as StorageScope;
        return (await (browser ?? chrome)?.storage.local.get(key))?.[key];
      }, settingKey(name)),
    async clear() {
      await inside.evaluate(async () => {
        const { browser, chrome } = globalThis as StorageScope;
        await (browser ?? chrome)?.storage.local.clear();
      });
    },
  };
}
