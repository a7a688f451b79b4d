import {
  openPreferences as openWith,
  type Preferences,
  type StorageApi,
} from '../../lib/settings/preferences';

export { looksOf, type Preferences } from '../../lib/settings/preferences';

/** Asks for the settings at once, by what of the extension API a page's script has. */
export function openPreferences(api: StorageApi | undefined = extensionApi()): Preferences {
  return openWith(api);
}

/** Firefox calls it `browser`, Chromium `chrome`. A page can put an element of either name in the way. */
function extensionApi(): StorageApi | undefined {
  const { browser, chrome } = globalThis as {
    browser?: Partial<StorageApi>;
    chrome?: Partial<StorageApi>;
  };
  return [browser, chrome].find(isApi);
}

function isApi(api: Partial<StorageApi> | undefined): api is StorageApi {
  return typeof api?.storage?.local?.get === 'function';
}
