import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Library, openArchive } from '../../lib/archive/database';
import { faultOf } from '../../lib/archive/errors';
import { sha256 } from '../../lib/archive/keeping';
import { FIRST, openShelf, type Shelf, type ShelfView } from '../../lib/archive/shelf';
import { check } from '../../lib/core/check';
import { type Counts, countsOf, standingsOf, verdictOf } from '../../lib/core/standing';
import { forms } from '../../lib/forms';
import type { Labels } from '../../lib/words/labels';
import type { ListWords } from '../../lib/words/list';
import { day } from '../list/figures';
import type { Choice, DetailView, Done, ListView, Row } from '../list/views';
import { detailView } from './detail';
import type { Memory, Remembered } from './memory';

/** How long the window stands still before its place is remembered, in ms. */
const STILL = 100;

type JudgedCounts = Counts & Readonly<Record<string, number>>;

export interface ListOptions {
  readonly memory: Memory;
  /** How the list looked when it was closed. */
  readonly start: Remembered;
  /** Version of the program: verdicts of another are worked out again. */
  readonly version: string;
  readonly labels: Labels;
  readonly say: ListWords;
}

/** The list of reports: what it shows, what was chosen of it, and the archive behind it. */
export function useList({ memory: place, start, version, labels, say }: ListOptions) {
  const [shown, setShown] = useState<ShelfView<JudgedCounts>>({ is: 'loading' });
  const [memory, setMemory] = useState(start);
  const [detail, setDetail] = useState<DetailView>({ is: 'loading' });
  const [done, setDone] = useState<Done | null>(
    start.removed.length === 0
      ? null
      : { is: 'done', text: say('done_removed', { count: start.removed.length }), mayUndo: true },
  );
  const shelf = useRef<Promise<Shelf> | null>(null);
  const now = useRef(start);
  now.current = memory;

  const opened = useCallback((): Promise<Shelf> => {
    shelf.current ??= rulesOf(version).then((named) =>
      openShelf<JudgedCounts>({
        open: openArchive,
        judge: (report, decisions) => ({ ...countsOf(check(report, forms), standingsOf(report, decisions)) }),
        verdictOf,
        rules: named,
        dayOf: day,
        state: start.choice,
        onView: setShown,
      }),
    );
    return shelf.current;
  }, [start, version]);

  useEffect(() => {
    opened();
    return () => {
      shelf.current?.then((one) => one.close());
      shelf.current = null;
    };
  }, [opened]);

  const use = useCallback(
    async <Result>(work: (archive: Library) => Promise<Result>): Promise<Result> =>
      (await opened()).use(work),
    [opened],
  );

  const keep = useCallback(
    (part: Partial<Remembered>) => {
      now.current = { ...now.current, ...part };
      setMemory(now.current);
      place.remember(now.current);
    },
    [place],
  );

  const choose = useCallback(
    (change: Partial<Choice>) => {
      // Another list begins at its beginning.
      const choice = { ...now.current.choice, limit: FIRST, ...change };
      keep({ choice });
      opened().then((one) => one.change(choice));
    },
    [keep, opened],
  );

  useScroll(shown.is === 'rows' && shown.isWhole, start.scroll, keep);

  const row = useMemo(() => rowIn(shown, memory.open), [shown, memory.open]);
  useEffect(() => {
    if (memory.open === null) return;
    const id = memory.open;
    let isOver = false;
    const load = async () => {
      const [whole, names] = await use(async (archive) => [
        await archive.whole(id),
        row?.agency == null ? null : await archive.names(row.agency),
      ]);
      if (!isOver) setDetail(detailView(whole, names?.former ?? [], labels, say));
    };
    load().catch(() => setDetail({ is: 'gone' }));
    return () => {
      isOver = true;
    };
  }, [memory.open, row, use, labels, say]);

  const openDetail = useCallback(
    (id: string | null) => {
      if (id !== now.current.open) setDetail({ is: 'loading' });
      keep({ open: id });
    },
    [keep],
  );

  /** Tells of something that could not be done. */
  const fail = useCallback(
    (error: unknown) => {
      const fault = faultOf(error);
      const isTold = fault === 'full' || fault === 'missing' || fault === 'clash';
      const text = isTold
        ? say(`failed_${fault}`)
        : say('failed_other', { detail: String(error).slice(0, 200) });
      setDone({ is: 'failed', text, mayUndo: false });
    },
    [say],
  );

  return {
    ...{ view: listView(shown), memory, detail, done, setDone, use, keep, choose, openDetail, fail },
  };
}

/** Names what reports are judged by, so that verdicts of another version are thrown away. */
export async function rulesOf(version: string): Promise<string> {
  return `${version} ${await sha256(JSON.stringify(forms))}`;
}

function listView(view: ShelfView<JudgedCounts>): ListView {
  return view.is === 'broken' ? { is: 'broken', detail: String(view.error).slice(0, 300) } : view;
}

function rowIn(view: ShelfView<JudgedCounts>, id: string | null): Row | undefined {
  if (view.is !== 'rows' || id === null) return undefined;
  return view.groups.flatMap(({ rows }) => rows).find((one) => one.id === id);
}

/** Puts the window where it stood, once the list is there, and remembers where it stands. */
function useScroll(isReady: boolean, start: number, keep: (part: Partial<Remembered>) => void): void {
  const isPlaced = useRef(false);
  useEffect(() => {
    if (!isReady || isPlaced.current) return;
    isPlaced.current = true;
    if (start > 0) window.scrollTo(0, start);
  }, [isReady, start]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      if (isPlaced.current) keep({ scroll: window.scrollY });
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(note, STILL);
    };
    window.addEventListener('scroll', onScroll);
    window.addEventListener('pagehide', note);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', note);
    };
  }, [keep]);
}
