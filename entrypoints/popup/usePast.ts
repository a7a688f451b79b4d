import { useEffect, useState } from 'preact/hooks';
import type { PageView, PastView } from '../../components/popup/views';
import type { Library } from '../../lib/archive/database';
import { digestOf } from '../../lib/archive/keeping';
import { forms } from '../../lib/forms';
import type { Labels } from '../../lib/words/labels';
import type { ListWords } from '../../lib/words/list';
import { pastView } from './past';

type Use = <Result>(work: (archive: Library) => Promise<Result>) => Promise<Result>;

const NOTHING: ReadonlyMap<number, PastView> = new Map();

/** What the archive knows of the page's reports, by frame. The page is shown without waiting for it. */
export function usePast(page: PageView, use: Use, labels: Labels, say: ListWords) {
  const [past, setPast] = useState(NOTHING);
  const reports = page.is === 'reports' ? page.reports : null;
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      // In a private window nothing that is kept is looked at.
      const asked = (reports ?? []).filter(({ kind, saved }) => kind === 'report' && saved !== 'private');
      const known = await Promise.all(
        asked.map(async ({ frameId, identity, report }): Promise<[number, PastView]> => {
          const [whole, before, after] = await use(async (archive) => [
            await archive.whole(await archive.idOf(identity)),
            await archive.nextTo(identity, -1),
            await archive.nextTo(identity, 1),
          ]);
          const year = whole?.entry.year ?? identity.year;
          const digest = await digestOf(report);
          const known = { whole, before, after, digest };
          return [frameId, pastView({ report, year }, known, { forms, labels, say })];
        }),
      );
      if (!isOver) setPast(new Map(known));
    };
    // What cannot be read is told by the list.
    load().catch(() => setPast(NOTHING));
    return () => {
      isOver = true;
    };
  }, [reports, use, labels, say]);
  return past;
}
