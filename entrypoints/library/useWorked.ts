import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../lib/archive/database';
import type { ListRow } from '../../lib/archive/list';
import type { Reading } from '../../lib/archive/rows';
import { pause } from '../../lib/core/pause';
import { type Steps, slice } from '../../lib/core/steps';

/** Reports that are read and worked on between two rests: few, because unpacking goes on without one. */
const SLICE = 8;
/** Time that work may take between two rests, in ms. */
const TIME = 12;
/** Least time between two drawings while work goes on, in ms. */
const BETWEEN_DRAWINGS = 150;

export interface Worked<Value> {
  /** By `ListRow.id`; null: its figures cannot be read. Missing: not worked out yet. */
  readonly known: ReadonlyMap<string, Value | null>;
  /** Null: all is done. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly isStopped: boolean;
  /** Whether there is something to show: all was done once, or a person stopped it. */
  readonly isReady: boolean;
  readonly stop: () => void;
  readonly goOn: () => void;
}

/**
 * What is made of the last figures of some reports, in slices, each report once.
 * @param rows the same list as long as nothing changed
 * @param work the same function always
 */
export function useWorked<Value>(
  library: Pick<Library, 'figures'>,
  rows: readonly Pick<ListRow, 'id' | 'reading'>[],
  work: (reading: Reading) => Value,
): Worked<Value> {
  const known = useRef(new Map<string, { readonly reading: string; readonly value: Value | null }>());
  const [drawn, draw] = useState(0);
  const [isStopped, setStopped] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const wasReady = useRef(false);
  const redraw = useCallback(() => draw((count) => count + 1), []);
  const isKnown = useCallback(
    ({ id, reading }: Pick<ListRow, 'id' | 'reading'>) => known.current.get(id)?.reading === reading,
    [],
  );

  useEffect(() => {
    if (isStopped) return;
    let isOver = false;
    const run = async () => {
      const missing = rows.filter((row) => !isKnown(row));
      let last = performance.now();
      for (let at = 0; at < missing.length && !isOver; at += SLICE) {
        const some = missing.slice(at, at + SLICE);
        const readings = await library.figures(some);
        for (const { id, reading } of some) {
          const own = readings.get(id);
          known.current.set(id, { reading, value: own === undefined ? null : work(own) });
        }
        if (performance.now() - last > BETWEEN_DRAWINGS && !isOver) {
          last = performance.now();
          redraw();
        }
        await pause();
      }
      if (missing.length > 0 && !isOver) redraw();
    };
    run().catch((failed: unknown) => {
      if (!isOver) setError(failed);
    });
    return () => {
      isOver = true;
    };
  }, [library, rows, work, isStopped, isKnown, redraw]);

  // The view's own guard tells what went wrong.
  if (error !== null) throw error;
  const missing = rows.filter((row) => !isKnown(row)).length;
  if (missing === 0 || isStopped) wasReady.current = true;
  const found = useMemo(
    () => new Map([...known.current].map(([id, { value }]) => [id, value])),
    // What is known changes where it is drawn anew.
    [drawn],
  );
  return {
    known: found,
    progress: missing === 0 ? null : { done: rows.length - missing, of: rows.length },
    isStopped: isStopped && missing > 0,
    isReady: wasReady.current,
    stop: () => setStopped(true),
    goOn: () => setStopped(false),
  };
}

/**
 * The result of work that rests on its way; null while it goes on.
 * @param make the same function as long as its result would be the same; null: nothing to do
 */
export function useSteps<Result>(make: (() => Steps<Result>) | null): Result | null {
  const [done, setDone] = useState<{ readonly make: unknown; readonly result: Result } | null>(null);
  useEffect(() => {
    if (make === null) return;
    let isOver = false;
    const run = async () => {
      const steps = make();
      for (;;) {
        const end = slice(steps, TIME, () => performance.now());
        if (isOver) return;
        if (end !== null) {
          setDone({ make, result: end.result });
          return;
        }
        await pause();
      }
    };
    run().catch((error: unknown) => console.error('Gouji:', error));
    return () => {
      isOver = true;
    };
  }, [make]);
  return done !== null && done.make === make ? done.result : null;
}
