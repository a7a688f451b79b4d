import { browser } from 'wxt/browser';
import { openArchive } from '../../lib/archive/database';
import { backup, backupName } from '../../lib/archive/transfer/backup';
import { SETTING_NAMES, settingIn } from '../../lib/settings/settings';

/**
 * A page out of sight that makes a backup's file for the background (Chromium): it has addresses for files, and no
 * part of the extension's interface but messages. Settings are not in reach here; the background sends them along.
 */
browser.runtime.onMessage.addListener((message: unknown, sender) => {
  if (sender.id !== browser.runtime.id || !isAsked(message)) return undefined;
  return make(message.at, message.settings);
});

interface Asked {
  readonly type: 'backup.make';
  readonly at: number;
  /** Items of `storage.local`. */
  readonly settings: Readonly<Record<string, unknown>>;
}

function isAsked(message: unknown): message is Asked {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'backup.make'
  );
}

async function make(at: number, items: Asked['settings']): Promise<{ address: string; name: string }> {
  const archive = await openArchive();
  const settings = Object.fromEntries(SETTING_NAMES.map((name) => [name, settingIn(items, name)]));
  const program = browser.runtime.getManifest().version;
  const file = await backup(archive, { program, settings, at });
  return { address: URL.createObjectURL(file), name: backupName(at) };
}
