/**
 * What a person may set, one entry each in `storage.local` under its key, so that two tabs that change two
 * settings never overwrite each other. Content scripts read them too: no schema library here, and whatever is
 * stored passes a check before it counts.
 */

/** Where the folded bar stands: a side of the window and how far up, as a share of its height (0 to 1). */
export interface TabPlace {
  readonly side: 'left' | 'right';
  readonly fromBottom: number;
}

export interface Settings {
  /** The interface's language; auto: the browser's. */
  readonly language: 'auto' | 'zh' | 'en';
  /** auto: as the system has it. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Whether reports that are viewed are kept. */
  readonly recording: boolean;
  /** Hosts (`www.example.gov.cn`) and addresses whose reports are not kept. */
  readonly excluded: readonly string[];
  /** Whether soft findings are shown. */
  readonly soft: boolean;
  /** Whether what the text claims is compared with the tables. */
  readonly claims: boolean;
  /** Whether claims of the text that agree are marked, faintly. */
  readonly claimTicks: boolean;
  /** Whether n and p lead to the next and previous finding on a page. */
  readonly keys: boolean;
  /** Whether a report's page starts with its marks, with the folded bar only, or with nothing drawn. */
  readonly start: 'all' | 'tab' | 'off';
  readonly tabPlace: TabPlace;
  /** How often a backup is put into the downloads folder. */
  readonly schedule: 'off' | 'weekly' | 'monthly';
}

export type SettingName = keyof Settings;

export const DEFAULTS: Settings = {
  language: 'auto',
  theme: 'auto',
  recording: true,
  excluded: [],
  soft: true,
  claims: true,
  claimTicks: false,
  keys: true,
  start: 'all',
  tabPlace: { side: 'right', fromBottom: 0 },
  schedule: 'off',
};

/** What a value of each setting must be; anything else counts as not set. */
const IS: { readonly [Name in SettingName]: (value: unknown) => value is Settings[Name] } = {
  language: oneOf('auto', 'zh', 'en'),
  theme: oneOf('auto', 'light', 'dark'),
  recording: isSwitch,
  excluded: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((one) => typeof one === 'string'),
  soft: isSwitch,
  claims: isSwitch,
  claimTicks: isSwitch,
  keys: isSwitch,
  start: oneOf('all', 'tab', 'off'),
  tabPlace: isPlace,
  schedule: oneOf('off', 'weekly', 'monthly'),
};

/** The key of a setting in `storage.local`. */
export function settingKey(name: SettingName): string {
  return `setting.${name}`;
}

/** The key of the time of the last automatic backup, in milliseconds since 1970. */
export const LAST_BACKUP_KEY = 'backup.last';

export const SETTING_NAMES = Object.keys(DEFAULTS) as readonly SettingName[];

/** @returns the setting among stored items, or its default where there is none or it is none of the allowed */
export function settingIn<Name extends SettingName>(
  items: Readonly<Record<string, unknown>>,
  name: Name,
): Settings[Name] {
  const value = items[settingKey(name)];
  return IS[name](value) ? value : DEFAULTS[name];
}

/** Whether a value, of a file for instance, is one that the setting may have. */
export function isSetting(name: SettingName, value: unknown): boolean {
  return IS[name](value);
}

/**
 * Whether reports at an address are not to be kept.
 * @param excluded hosts, which stand for their subdomains too, and whole addresses; a fragment (`#…`) counts
 *   in neither
 */
export function isExcluded(address: string, excluded: Settings['excluded']): boolean {
  const page = address.replace(/#.*$/, '');
  const host = /^[a-z]+:\/\/(?:[^/?@]*@)?([^/:?]+)/i.exec(page)?.[1]?.toLowerCase() ?? '';
  return excluded.some((entry) => {
    const named = entry.trim().replace(/#.*$/, '');
    if (named.includes('://')) return named === page;
    const name = named.toLowerCase();
    return name !== '' && (host === name || host.endsWith(`.${name}`));
  });
}

function isSwitch(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function oneOf<Value extends string>(...values: readonly Value[]): (value: unknown) => value is Value {
  return (value): value is Value => values.some((one) => one === value);
}

function isPlace(value: unknown): value is TabPlace {
  if (typeof value !== 'object' || value === null || !('side' in value) || !('fromBottom' in value))
    return false;
  const { side, fromBottom } = value;
  return (
    (side === 'left' || side === 'right') &&
    typeof fromBottom === 'number' &&
    fromBottom >= 0 &&
    fromBottom <= 1
  );
}
