import { SOFT_KEY } from '../../lib/messages';

/** Whether soft findings are shown, remembered for all pages. In a private window it is remembered nowhere. */
export interface SoftSwitch {
  /** On where nothing was chosen, or where the extension is gone from under the page. */
  read(): Promise<boolean>;
  write(isShown: boolean): Promise<void>;
}

/** The few calls of the extension API that are made here. */
interface Api {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

export function softSwitch(): SoftSwitch {
  const api = extensionApi();
  return {
    async read() {
      try {
        return (await api?.storage.local.get(SOFT_KEY))?.[SOFT_KEY] !== false;
      } catch {
        return true;
      }
    },
    async write(isShown) {
      if (api?.extension?.inIncognitoContext === true) return;
      try {
        await api?.storage.local.set({ [SOFT_KEY]: isShown });
      } catch {
        // The extension was updated or switched off under the page: the choice holds on this page.
      }
    },
  };
}

/** Firefox calls it `browser`, Chromium `chrome`. A page can put an element of either name in the way. */
function extensionApi(): Api | undefined {
  const { browser, chrome } = globalThis as { browser?: Partial<Api>; chrome?: Partial<Api> };
  return [browser, chrome].find(isApi);
}

function isApi(api: Partial<Api> | undefined): api is Api {
  return typeof api?.storage?.local?.get === 'function';
}
