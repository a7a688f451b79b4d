import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Judged } from '../../../../components/agencies/CoverageGrid';
import { rulesOf } from '../../../../components/kept/useList';
import type { Library } from '../../../../lib/archive/database';
import type { ListRow } from '../../../../lib/archive/list';
import { verdictsOf } from '../../../../lib/archive/verdicts';
import { check } from '../../../../lib/core/check';
import type { Decision } from '../../../../lib/core/decision';
import type { Report } from '../../../../lib/core/report';
import { type Counts, countsOf, standingsOf, verdictOf } from '../../../../lib/core/standing';
import { forms } from '../../../../lib/forms';

/** Reports judged between two rests. */
const SLICE = 10;
/** Least time between two drawings, in ms. */
const BETWEEN_DRAWINGS = 150;

type JudgedCounts = Counts & Readonly<Record<string, number>>;

export interface Verdicts {
  readonly judged: (id: string) => Judged | undefined;
  /** Null: all are judged. */
  readonly progress: { readonly done: number; readonly of: number } | null;
}

interface State {
  /** The rows that were last worked on. */
  readonly of: readonly ListRow[];
  readonly known: ReadonlyMap<string, Judged>;
  readonly isDone: boolean;
}

const judge = (report: Report, decisions: readonly Decision[]): JudgedCounts => ({
  ...countsOf(check(report, forms), standingsOf(report, decisions)),
});

/**
 * What the checks of some reports come to, kept beside the archive as lists do (lib/archive/verdicts.ts).
 * @param rows the same list as long as nothing changed
 */
export function useVerdicts(library: Library, rows: readonly ListRow[], isStopped: boolean): Verdicts {
  const [state, setState] = useState<State>({ of: [], known: new Map(), isDone: false });
  useEffect(() => {
    if (isStopped) return;
    const ending = new AbortController();
    const { signal } = ending;
    const known = new Map<string, Judged>();
    const show = (isDone: boolean) => {
      if (!signal.aborted) setState({ of: rows, known: new Map(known), isDone });
    };
    const take = (id: string, counts: JudgedCounts) =>
      known.set(id, { outcome: verdictOf(counts), fail: counts.fail });
    const run = async () => {
      const decided = await library.decided();
      const rules = await rulesOf(browser.runtime.getManifest().version);
      let last = performance.now();
      await verdictsOf<JudgedCounts>(
        library,
        rows.filter(({ id }) => !decided.has(id)),
        {
          rules,
          judge: (report) => judge(report, []),
          signal,
          slice: SLICE,
          onSome: (some) => {
            if (known.size > 0 && performance.now() - last < BETWEEN_DRAWINGS) return;
            last = performance.now();
            for (const [id, counts] of some) take(id, counts);
            show(false);
          },
        },
      ).then((all) => {
        for (const [id, counts] of all) take(id, counts);
      });
      for (const row of rows.filter(({ id }) => decided.has(id))) {
        if (signal.aborted) return;
        const [reading] = (await library.figures([row])).values();
        if (reading !== undefined) take(row.id, judge(reading.figures, await library.decisions(row.id)));
      }
      show(true);
    };
    run().catch((error: unknown) => console.error('Gouji:', error));
    return () => ending.abort();
  }, [library, rows, isStopped]);
  const done = rows.filter(({ id }) => state.known.has(id)).length;
  // Damaged reports have no verdict, however long one waits.
  const isDone = done === rows.length || (state.isDone && state.of === rows);
  return {
    judged: (id) => state.known.get(id),
    progress: isDone ? null : { done, of: rows.length },
  };
}
