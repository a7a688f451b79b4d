import { browser } from 'wxt/browser';
import { openArchive } from '../../lib/archive/database';
import { backup, backupName } from '../../lib/archive/transfer/backup';
import { isBackupDue } from '../../lib/settings/backup-due';
import { LAST_BACKUP_KEY, SETTING_NAMES, settingIn, settingKey } from '../../lib/settings/settings';

/**
 * Automatic backups into the downloads folder, where a person asked for them. A file is put on the disk by its
 * address, and a service worker can make none: in Chromium a page out of sight makes the backup, in Firefox the
 * background does.
 */

const ALARM = 'backup';
/** How often it is asked whether a backup is due, in minutes. */
const ROUND = 180;
const PAGE = '/offscreen.html';

/** The calls that only one of the browsers has, and those of a permission that is asked for late. */
interface Late {
  readonly downloads?: {
    download(options: {
      url: string;
      filename: string;
      conflictAction: 'uniquify';
      saveAs: false;
    }): Promise<number>;
    readonly onChanged: {
      addListener(listener: (delta: { id: number; state?: { current?: string } }) => void): void;
      removeListener(listener: (delta: { id: number; state?: { current?: string } }) => void): void;
    };
  };
  readonly offscreen?: {
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
}

export function followBackups(onError: (error: unknown) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) backUpIfDue().catch(onError);
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.alarms.create(ALARM, { delayInMinutes: 5, periodInMinutes: ROUND }).catch(onError);
  });
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && settingKey('schedule') in changes) backUpIfDue().catch(onError);
  });
}

/** A backup made out of sight: the address of its file, good until the page that made it closes. */
export interface Made {
  readonly address: string;
  readonly name: string;
}

async function backUpIfDue(): Promise<void> {
  const items = await browser.storage.local.get([settingKey('schedule'), LAST_BACKUP_KEY]);
  const last = items[LAST_BACKUP_KEY];
  const now = Date.now();
  if (!isBackupDue(settingIn(items, 'schedule'), typeof last === 'number' ? last : 0, now)) return;
  const { downloads, offscreen } = browser as unknown as Late;
  // Taken back in the browser's own settings: nothing is made that cannot be put anywhere.
  if (downloads === undefined) return;
  if (offscreen === undefined) {
    const made = await makeHere(now);
    await save(downloads, made);
    URL.revokeObjectURL(made.address);
  } else {
    await offscreen.createDocument({
      url: PAGE,
      reasons: ['BLOBS'],
      justification: 'writes the backup that was asked for into a file',
    });
    try {
      await save(
        downloads,
        await browser.runtime.sendMessage({ type: 'backup.make', at: now, settings: await stored() }),
      );
    } finally {
      await offscreen.closeDocument();
    }
  }
  await browser.storage.local.set({ [LAST_BACKUP_KEY]: now });
}

async function makeHere(at: number): Promise<Made> {
  const archive = await openArchive();
  try {
    const settings = await stored();
    const program = browser.runtime.getManifest().version;
    const named = Object.fromEntries(SETTING_NAMES.map((name) => [name, settingIn(settings, name)]));
    const file = await backup(archive, { program, settings: named, at });
    return { address: URL.createObjectURL(file), name: backupName(at) };
  } finally {
    archive.close();
  }
}

function stored(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(SETTING_NAMES.map(settingKey));
}

/** Settles when the file is on the disk; its address must be good until then. */
async function save(downloads: NonNullable<Late['downloads']>, { address, name }: Made): Promise<void> {
  let stop = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    const states = new Map<number, string>();
    let id: number | null = null;
    const settle = () => {
      const state = id === null ? undefined : states.get(id);
      if (state === 'complete') resolve();
      if (state === 'interrupted') reject(new Error('the automatic backup could not be written'));
    };
    const listener = (delta: { id: number; state?: { current?: string } }) => {
      states.set(delta.id, delta.state?.current ?? states.get(delta.id) ?? '');
      settle();
    };
    downloads.onChanged.addListener(listener);
    stop = () => downloads.onChanged.removeListener(listener);
    downloads
      .download({ url: address, filename: name, conflictAction: 'uniquify', saveAs: false })
      .then((started) => {
        id = started;
        settle();
      }, reject);
  });
  await ended.finally(stop);
}
