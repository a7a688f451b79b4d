import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryRow, HistoryView } from '../../components/popup/views';
import { type Archive, type History, openArchive } from '../../lib/archive/database';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { historyView } from './views';

/** Reports shown at first, and with each "show more". */
const STEP = 50;

/** The reports seen, newest first. */
export function useHistory() {
  const [view, setView] = useState<HistoryView>({ is: 'loading' });
  const archive = useRef<Promise<Archive> | null>(null);
  const limit = useRef(STEP);
  const shown = useRef<History['kept']>([]);

  const refresh = useCallback(async () => {
    try {
      archive.current ??= openArchive(() => {
        archive.current = null;
      });
      const history = await (await archive.current).history(limit.current);
      shown.current = history.kept;
      setView(historyView(history, forms));
    } catch (error) {
      archive.current = null;
      setView({ is: 'broken', detail: String(error) });
    }
  }, []);

  useEffect(() => {
    refresh();
  }, [refresh]);

  const more = useCallback(() => {
    limit.current += STEP;
    return refresh();
  }, [refresh]);

  const reportOf = useCallback(
    (row: HistoryRow): Report | undefined =>
      shown.current.find(({ entry }) => entry.id === row.id)?.reading.figures,
    [],
  );

  return { view, refresh, more, reportOf };
}
