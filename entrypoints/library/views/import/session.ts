import { browser } from 'wxt/browser';
import type { IntakeState, Undone } from '../../../../components/import/state';
import { type Library, openArchive } from '../../../../lib/archive/database';
import { reportId } from '../../../../lib/archive/keeping';
import { type Given, gather } from '../../../../lib/saved/gather';
import { type FileResult, type KeptFile, takeIn } from '../../../../lib/saved/intake';
import { summaryOf } from '../../../../lib/saved/summary';
import { openPreferences } from '../../../../lib/settings/preferences';
import type { Dropped } from '../../useDrops';
import { openDesk } from './desk';

/**
 * The one import of a library page. It goes on whichever view is shown, and is gone with the page; what was kept stays.
 * It has the archive open for itself: a view's own is closed when the view is left.
 */

export const preferences = openPreferences(browser);

/** Least time between two drawings of how far it is, in ms. */
const BETWEEN_DRAWINGS = 100;

let state: IntakeState = { is: 'idle' };
let results: readonly FileResult[] = [];
/** Paths of files whose report was corrected since: undoing leaves them alone. */
const corrected = new Set<string>();
let ending = new AbortController();
let archive: Promise<Library> | null = null;
const watchers = new Set<() => void>();

function show(next: IntakeState): void {
  state = next;
  for (const onChange of watchers) onChange();
}

function library(): Promise<Library> {
  archive ??= openArchive(() => {
    archive = null;
  });
  return archive;
}

function done(changes: { readonly undone?: Undone | null; readonly fault?: string } = {}): void {
  const before = state.is === 'done' ? state : null;
  show({
    is: 'done',
    summary: summaryOf(results),
    isStopped: before?.isStopped ?? ending.signal.aborted,
    isBusy: false,
    undone: changes.undone ?? before?.undone ?? null,
    fault: changes.fault ?? '',
  });
}

/** Does something with the archive for the summary at hand, and shows a failure there. */
async function change(work: (opened: Library) => Promise<Undone | null>): Promise<void> {
  if (state.is !== 'done' || state.isBusy) return;
  show({ ...state, isBusy: true, fault: '' });
  try {
    done({ undone: await work(await library()) });
  } catch (error) {
    console.error('Gouji:', error);
    done({ fault: String(error).slice(0, 300) });
  }
}

/** Begins an import, unless one is under way. */
export async function start({ entries, files }: Dropped): Promise<void> {
  if (state.is === 'looking' || state.is === 'working') return;
  ending = new AbortController();
  const { signal } = ending;
  corrected.clear();
  show({ is: 'looking', found: files.length });
  let drawn = 0;
  const isDue = () => {
    const isSo = performance.now() - drawn > BETWEEN_DRAWINGS;
    if (isSo) drawn = performance.now();
    return isSo;
  };
  const found = await gather(
    entries,
    (count) => {
      if (isDue()) show({ is: 'looking', found: files.length + count });
    },
    signal,
  );
  const given: readonly Given[] = [...files, ...found.given];
  let kept = 0;
  let unkept = 0;
  show({ is: 'working', done: 0, of: given.length, path: given[0]?.path ?? '', kept, unkept });
  const { close, ...desk } = openDesk(library, preferences, signal);
  const taken = await takeIn(
    given,
    {
      ...desk,
      onResult: (result, progress) => {
        if (result.is === 'kept') kept += 1;
        else unkept += 1;
        if (isDue()) show({ is: 'working', ...progress, kept, unkept });
      },
    },
    signal,
  );
  close();
  const closed = found.closed.map((path): FileResult => ({ is: 'unkept', path, why: 'closed' }));
  results = [...taken, ...closed];
  done();
}

export const intake = {
  state: () => state,
  results: () => results,
  watch(onChange: () => void): () => void {
    watchers.add(onChange);
    return () => watchers.delete(onChange);
  },
  stop: () => ending.abort(),
  /** Makes room for the next import. */
  clear(): void {
    results = [];
    show({ is: 'idle' });
  },
  undo: () =>
    change(async (opened) => {
      const own = results.filter(
        (result): result is KeptFile => result.is === 'kept' && !corrected.has(result.path),
      );
      const fresh = new Set(own.filter(({ how }) => how === 'new').map(({ id }) => id));
      const changed = own.filter(({ how, id }) => how === 'changed' && !fresh.has(id));
      const keys = await opened.remove([...fresh]);
      for (const { id, digest, path } of changed)
        await opened.withdraw({ id, digest, outcome: 'changed' }, path);
      return { keys, fresh: keys.length, changed: changed.length, isBack: false };
    }),
  bringBack: () =>
    change(async (opened) => {
      const undone = state.is === 'done' ? state.undone : null;
      if (undone === null || undone.isBack) return undone;
      await opened.bringBack(undone.keys);
      return { ...undone, isBack: true };
    }),
  /** Says whose report a file is, as the list of reports does. */
  correct: (path: string, identity: { readonly agency: string; readonly year: number }) =>
    change(async (opened) => {
      const result = results.find((one): one is KeptFile => one.is === 'kept' && one.path === path);
      if (result === undefined) return null;
      await opened.identify(result.id, identity);
      const id = reportId({ ...identity, address: '' });
      results = results.map((one) => {
        if (one.is !== 'kept' || one.id !== result.id) return one;
        corrected.add(one.path);
        return { ...one, ...identity, id };
      });
      return null;
    }),
};
