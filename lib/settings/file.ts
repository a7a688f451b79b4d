import { isSetting, SETTING_NAMES, type SettingName, type Settings } from './settings';

/** Settings as a file, to be read in another browser. Versioned JSON; no reports are in it. */

const FORMAT = 'gouji-settings';
const VERSION = 1;

/** Far beyond any settings file, in UTF-16 units. */
export const LONGEST_SETTINGS_FILE = 1_000_000;

/** Where the folded bar stands belongs to a window, and a browser must be asked before files are put on its disk. */
const LEFT_OUT: ReadonlySet<SettingName> = new Set<SettingName>(['tabPlace', 'schedule']);

export type SettingsRead =
  | {
      readonly is: 'settings';
      readonly settings: Partial<Settings>;
      /** How many entries are unknown or not usable. */
      readonly skipped: number;
    }
  | { readonly is: 'notJson' | 'foreign' | 'newer' | 'huge' };

/** @returns the text of a settings file */
export function settingsText(settings: Settings): string {
  const kept = SETTING_NAMES.filter((name) => !LEFT_OUT.has(name)).map((name) => [name, settings[name]]);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: Object.fromEntries(kept) }, null, 2)}\n`;
}

/** Reads a settings file; whatever is in it, nothing but known settings with allowed values comes out. */
export function readSettingsText(text: string): SettingsRead {
  if (text.length > LONGEST_SETTINGS_FILE) return { is: 'huge' };
  const file = parsed(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { is: 'notJson' };
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings)) return { is: 'foreign' };
  if (typeof file.version !== 'number' || file.version < 1) return { is: 'foreign' };
  if (file.version > VERSION) return { is: 'newer' };
  const entries = Object.entries(file.settings);
  const usable = entries.filter(([name, value]) =>
    SETTING_NAMES.some((known) => known === name && !LEFT_OUT.has(known) && isSetting(known, value)),
  );
  return {
    is: 'settings',
    settings: Object.fromEntries(usable) as Partial<Settings>,
    skipped: entries.length - usable.length,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
