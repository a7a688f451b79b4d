import { useEffect, useState } from 'preact/hooks';
import { openCatalogue } from '../../lib/archive/catalogue';
import { type Library, openArchive } from '../../lib/archive/database';
import type { ListRow } from '../../lib/archive/list';

export type ArchiveState =
  | { readonly is: 'loading' }
  | { readonly is: 'broken'; readonly detail: string }
  | { readonly is: 'open'; readonly library: Library; readonly rows: readonly ListRow[] };

/**
 * The archive with all its rows, kept up to date; opened again where the browser closed it.
 * @param isWanted nothing is opened before a view asks for it: the list has its own quick way
 */
export function useArchive(isWanted: boolean): ArchiveState {
  const [state, setState] = useState<ArchiveState>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    let end = () => {};
    const fail = (error: unknown) => {
      if (!isOver) setState({ is: 'broken', detail: String(error).slice(0, 300) });
    };
    const open = async () => {
      const library = await openArchive(() => {
        if (!isOver) setAttempt(attempt + 1);
      });
      const show = () => {
        const rows = catalogue.rows().map(({ row }) => row);
        if (!isOver) setState({ is: 'open', library, rows });
      };
      const catalogue = await openCatalogue(library, show, fail);
      end = () => {
        catalogue.close();
        library.close();
      };
      if (isOver) end();
      else show();
    };
    open().catch(fail);
    return () => {
      isOver = true;
      end();
    };
  }, [isWanted, attempt]);
  return state;
}
