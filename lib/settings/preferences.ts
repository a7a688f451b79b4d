import type { Language } from '../words/say';
import {
  DEFAULTS,
  isSetting,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  settingIn,
  settingKey,
} from './settings';

/** A person's settings as any script of the extension reaches them. In a private window what is set holds on its page only. */
export interface Preferences {
  /** Settled once the settings were read; never fails. */
  readonly ready: Promise<void>;
  /** As far as is known: the defaults before, or where the extension is gone from under the page. */
  now(): Settings;
  set<Name extends SettingName>(name: Name, value: Settings[Name]): void;
  /** Tells of every change, made on this page or elsewhere, until the signal. */
  watch(onChange: (name: SettingName) => void, signal: AbortSignal): void;
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;
type OnChanged = (changes: Changes, area: string) => void;

/** The few calls of the extension API that are made here. */
export interface StorageApi {
  readonly storage: {
    readonly local: {
      get(keys: string[]): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
    readonly onChanged: { addListener(listener: OnChanged): void; removeListener(listener: OnChanged): void };
  };
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

/** The language and the theme to draw in. @param spoken the browser's own language */
export function looksOf(
  preferences: Preferences,
  spoken: Language,
): { language: Language; theme: Settings['theme'] } {
  const { language, theme } = preferences.now();
  return { language: language === 'auto' ? spoken : language, theme };
}

/**
 * Asks for the settings at once.
 * @param api undefined where the extension is gone from under the page: then the defaults hold
 */
export function openPreferences(api: StorageApi | undefined): Preferences {
  let settings: Settings = DEFAULTS;
  const watchers = new Set<(name: SettingName) => void>();

  function take<Name extends SettingName>(name: Name, value: Settings[Name]): void {
    if (JSON.stringify(settings[name]) === JSON.stringify(value)) return;
    settings = { ...settings, [name]: value };
    for (const onChange of watchers) onChange(name);
  }

  function takeAll(items: Readonly<Record<string, unknown>>, names: readonly SettingName[]): void {
    for (const name of names) take(name, settingIn(items, name));
  }

  const onChanged: OnChanged = (changes, area) => {
    if (area !== 'local') return;
    const changed = SETTING_NAMES.filter((name) => settingKey(name) in changes);
    takeAll(
      Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])),
      changed,
    );
  };

  async function read(): Promise<void> {
    try {
      takeAll((await api?.storage.local.get(SETTING_NAMES.map(settingKey))) ?? {}, SETTING_NAMES);
    } catch {
      // The extension was updated or switched off under the page: the defaults hold.
    }
  }

  return {
    ready: read(),
    now: () => settings,
    set(name, value) {
      if (!isSetting(name, value)) return;
      take(name, value);
      if (api?.extension?.inIncognitoContext === true) return;
      write(api, settingKey(name), value);
    },
    watch(onChange, signal) {
      if (signal.aborted) return;
      if (watchers.size === 0) listen(api, onChanged, true);
      watchers.add(onChange);
      signal.addEventListener('abort', () => {
        watchers.delete(onChange);
        if (watchers.size === 0) listen(api, onChanged, false);
      });
    },
  };
}

async function write(api: StorageApi | undefined, key: string, value: unknown): Promise<void> {
  try {
    await api?.storage.local.set({ [key]: value });
  } catch {
    // As above: the choice holds on this page.
  }
}

function listen(api: StorageApi | undefined, onChanged: OnChanged, isOn: boolean): void {
  try {
    if (isOn) api?.storage.onChanged.addListener(onChanged);
    else api?.storage.onChanged.removeListener(onChanged);
  } catch {
    // As above: then nothing changes any more.
  }
}
