import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { saveFile } from '../../components/host/save';
import type { ArchiveView, Transfer } from '../../components/options/archive-views';
import { type Library, NAME, openArchive } from '../../lib/archive/database';
import { faultOf } from '../../lib/archive/errors';
import { removeSnapshots, snapshotOf } from '../../lib/archive/snapshot';
import { backup, backupName } from '../../lib/archive/transfer/backup';
import { BackupError } from '../../lib/archive/transfer/format';
import { preview, restore } from '../../lib/archive/transfer/restore';
import { askToPersist, usage } from '../../lib/archive/usage';
import type { Settings } from '../../lib/settings/settings';
import type { ArchiveWords } from '../../lib/words/archive';

interface Options {
  readonly say: ArchiveWords;
  readonly settings: Settings;
  /** Takes settings that a backup holds; what they may be is checked there. */
  readonly onSettings: (settings: Readonly<Record<string, unknown>>) => void;
}

/** The archive as the options show it, and all that can be done with it there. */
export function useArchive({ say, settings, onSettings }: Options) {
  const [view, setView] = useState<ArchiveView | null>(null);
  const [fault, setFault] = useState('');
  const [transfer, setTransfer] = useState<Transfer>({ is: 'idle' });
  const library = useRef<Promise<Library> | null>(null);
  const file = useRef<File | null>(null);

  function open(): Promise<Library> {
    library.current ??= openArchive(() => {
      library.current = null;
    });
    return library.current;
  }

  async function refresh(): Promise<void> {
    try {
      const archive = await open();
      const [{ total }, room, bin, snapshot] = await Promise.all([
        archive.latest(0),
        usage(),
        archive.binned(),
        snapshotOf(NAME),
      ]);
      setView({
        reports: total,
        used: room.used,
        quota: room.quota,
        isHigh: room.level === 'high',
        isPersistent: room.isPersistent,
        bin: bin.map(({ key, entry }) => ({
          key,
          name: [entry.agency ?? (entry.title || say('noAgency')), entry.year ?? ''].join(' ').trim(),
        })),
        snapshot: snapshot === undefined ? null : { day: dayOf(snapshot.at), count: snapshot.rows },
      });
      setFault('');
    } catch (error) {
      library.current = null;
      setView(null);
      setFault(wordsOf(error));
    }
  }

  useEffect(() => {
    refresh();
    let stop = () => {};
    open().then(
      (archive) => {
        stop = archive.watch(() => {
          refresh();
        });
      },
      () => {
        // `refresh` has said so.
      },
    );
    return () => stop();
  }, []);

  function wordsOf(error: unknown): string {
    if (error instanceof BackupError) return say(`backup_${error.fault}`);
    const known = faultOf(error);
    if (known === 'full' || known === 'newer' || known === 'blocked') return say(`fault_${known}`);
    return say('broken', { detail: String(error) });
  }

  /** Does something that takes its time; whatever goes wrong is said, and nothing is lost. */
  async function run(busy: string, work: (archive: Library) => Promise<Transfer>): Promise<void> {
    setTransfer({ is: 'busy', words: busy });
    try {
      setTransfer(await work(await open()));
    } catch (error) {
      setTransfer({ is: 'said', words: wordsOf(error), isBad: true });
    }
    await refresh();
  }

  const said = (words: string): Transfer => ({ is: 'said', words, isBad: false });

  return {
    view,
    fault,
    transfer,
    onBackup: () =>
      run(say('backupProgress', { done: 0, all: view?.reports ?? 0 }), async (archive) => {
        const at = Date.now();
        const packed = await backup(archive, {
          program: browser.runtime.getManifest().version,
          settings: { ...settings },
          at,
          onProgress: (done, all) => setTransfer({ is: 'busy', words: say('backupProgress', { done, all }) }),
        });
        const name = backupName(at);
        saveFile(document, name, packed);
        return said(say('backupDone', { name }));
      }),
    onFile: (chosen: File) =>
      run(say('restoreReading'), async (archive) => {
        const found = await preview(archive, chosen);
        file.current = chosen;
        return {
          is: 'preview',
          preview: {
            day: found.header.made.slice(0, 10),
            fresh: found.new,
            same: found.same,
            differing: found.differing,
            refused: found.refused,
            hasSettings: Object.keys(found.settings).length > 0,
          },
        };
      }),
    onRestore: (withSettings: boolean) =>
      run(say('restoreReading'), async (archive) => {
        const chosen = file.current;
        if (chosen === null) return { is: 'idle' };
        const found = await preview(archive, chosen);
        const all = found.new + found.same + found.differing;
        const done = await restore(archive, chosen, (count) =>
          setTransfer({ is: 'busy', words: say('restoreProgress', { done: count, all }) }),
        );
        if (withSettings) onSettings(found.settings);
        file.current = null;
        return said(say('restoreDone', { fresh: done.new, differing: done.differing, same: done.same }));
      }),
    onCancel: () => setTransfer({ is: 'idle' }),
    onPersist: () => askToPersist().then(refresh),
    onBringBack: (key: number) =>
      run('', async (archive) => {
        await archive.bringBack([key]);
        return { is: 'idle' };
      }),
    onEmptyBin: () =>
      run('', async (archive) => {
        await archive.purge('all');
        return { is: 'idle' };
      }),
    onRemoveSnapshot: () => removeSnapshots(NAME).then(refresh),
    onRemoveAll: () =>
      run('', async (archive) => {
        const { rows } = await archive.list();
        await archive.remove(rows.map(({ id }) => id));
        return said(say('removedAll', { count: rows.length }));
      }),
  };
}

/** A day as 2021-01-26, in the reader's own time zone. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
