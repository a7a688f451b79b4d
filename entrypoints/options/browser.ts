import { browser } from 'wxt/browser';
import type { Access, Shortcut } from '../../components/options/Options';
import { patternOf } from '../../lib/settings/host-name';

/** What the options page asks of the browser. */

const OFFICIAL = '*://*.gov.cn/*';
/** As browsers spell the patterns of single hosts. */
const HOST = /^\*:\/\/([^/*]+)\/\*$/;

export async function accessNow(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  return {
    official: await browser.permissions.contains({ origins: [OFFICIAL] }),
    hosts: origins.flatMap((origin) => HOST.exec(origin)?.[1] ?? []).sort(),
  };
}

/** Asks a person through the browser; call it right from a click. @returns whether the host may be read now */
export function allowHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

export function allowOfficial(): Promise<boolean> {
  return browser.permissions.request({ origins: [OFFICIAL] });
}

export function disallowHost(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(host)] });
}

export async function shortcutsNow(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name === undefined || name.startsWith('_')
      ? []
      : [{ name, description: spelledOut(description ?? name), keys: shortcut ?? '' }],
  );
}

/** Chromium hands out a command's description as the manifest has it: `__MSG_name__`. */
function spelledOut(description: string): string {
  const [, name] = /^__MSG_(\w+)__$/.exec(description) ?? [];
  return name === undefined ? description : browser.i18n.getMessage(name as 'commandToggle');
}

/** Chromium's page of shortcuts; Firefox has a call instead. */
const SHORTCUTS = 'chrome://extensions/shortcuts';

/** @returns where shortcuts are changed if no page may lead there, else null */
export async function openShortcuts(): Promise<string | null> {
  try {
    const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
    if (openShortcutSettings !== undefined) await openShortcutSettings();
    else await browser.tabs.create({ url: SHORTCUTS });
    return null;
  } catch {
    return import.meta.env.FIREFOX ? 'about:addons' : SHORTCUTS;
  }
}
