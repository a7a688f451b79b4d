import { useEffect, useState } from 'preact/hooks';
import type { Library, WholeReport } from '../../../../lib/archive/database';
import type { ListRow } from '../../../../lib/archive/list';
import type { Reading } from '../../../../lib/archive/rows';
import type { ReportContent } from '../../../../lib/core/report';

/** All that the archive knows of a report. */
export interface KnownReport {
  readonly whole: WholeReport;
  /** The reading that is shown. */
  readonly reading: Reading;
  /** Whether another reading was asked for, which is not there. */
  readonly isAnother: boolean;
  /** Undefined: text and tables of the reading were not kept. */
  readonly content: ReportContent | undefined;
  /** The same body's reports of the years beside it. */
  readonly before: Reading | undefined;
  readonly after: Reading | undefined;
}

export type ReportState =
  | { readonly is: 'loading' }
  | { readonly is: 'gone' }
  | { readonly is: 'failed'; readonly detail: string }
  | { readonly is: 'open'; readonly known: KnownReport };

/**
 * A report out of the archive, read again whenever anything there changed.
 * @param asked digest of the reading to show; null: the one seen last
 */
export function useReport(
  library: Library,
  rows: readonly ListRow[],
  id: string,
  asked: string | null,
): ReportState {
  const [state, setState] = useState<{ readonly of: string; readonly state: ReportState }>({
    of: '',
    state: { is: 'loading' },
  });
  const name = `${id}\n${asked}`;
  useEffect(() => {
    let isOver = false;
    const show = (next: ReportState) => {
      if (!isOver) setState({ of: name, state: next });
    };
    read(library, id, asked).then(
      (known) => show(known === undefined ? { is: 'gone' } : { is: 'open', known }),
      (error: unknown) => show({ is: 'failed', detail: String(error).slice(0, 300) }),
    );
    return () => {
      isOver = true;
    };
  }, [library, rows, id, asked, name]);
  return state.of === name ? state.state : { is: 'loading' };
}

async function read(library: Library, id: string, asked: string | null): Promise<KnownReport | undefined> {
  const whole = id === '' ? undefined : await library.whole(id);
  if (whole === undefined) return undefined;
  const { entry, readings } = whole;
  const wanted = readings.find(({ digest }) => digest === asked);
  const reading = wanted ?? readings.find(({ digest }) => digest === entry.reading) ?? readings.at(-1);
  if (reading === undefined) return undefined;
  const [content, before, after] = await Promise.all([
    library.content(reading),
    library.nextTo(entry, -1),
    library.nextTo(entry, 1),
  ]);
  return { whole, reading, isAnother: asked !== null && wanted === undefined, content, before, after };
}
