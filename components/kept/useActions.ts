import { useRef } from 'preact/hooks';
import type { Library } from '../../lib/archive/database';
import type { ListWords } from '../../lib/words/list';
import type { Correction, Row } from '../list/views';
import type { useList } from './useList';

type Work = (archive: Library) => Promise<void>;

/** What was written over, as long as the same field of the same report is written in. */
interface Overwritten {
  readonly field: string;
  readonly undo: Work;
}

/** What a person does with reports of the list, and the way back. */
export function useActions(list: ReturnType<typeof useList>, say: ListWords) {
  const { use, keep, memory, setDone, fail } = list;
  const overwritten = useRef<Overwritten | null>(null);

  async function write(row: Row, field: 'note' | 'tags', work: Work, undo: Work): Promise<void> {
    const name = `${field} ${row.id}`;
    try {
      await use(work);
      // The way back leads to what stood there before the writing began, not to the last letter but one.
      if (overwritten.current?.field !== name) overwritten.current = { field: name, undo };
      keep({ removed: [] });
      setDone({ is: 'done', text: say(`done_${field}`), mayUndo: true });
    } catch (error) {
      fail(error);
    }
  }

  async function act(work: Work, text: string, undo: Work | null): Promise<void> {
    try {
      await use(work);
      overwritten.current = undo === null ? null : { field: '', undo };
      keep({ removed: [] });
      setDone({ is: 'done', text, mayUndo: undo !== null });
    } catch (error) {
      fail(error);
    }
  }

  async function remove(rows: readonly Row[]): Promise<void> {
    try {
      const ids = rows.map(({ id }) => id);
      const removed = await use((archive) => archive.remove(ids));
      overwritten.current = null;
      keep({ removed, selected: memory.selected.filter((id) => !ids.includes(id)) });
      setDone({ is: 'done', text: say('done_removed', { count: removed.length }), mayUndo: true });
    } catch (error) {
      fail(error);
    }
  }

  async function undo(): Promise<void> {
    const { removed } = memory;
    const back: Work | undefined =
      removed.length > 0 ? (archive) => archive.bringBack(removed) : overwritten.current?.undo;
    if (back === undefined) return;
    await act(back, say('done_undone'), null);
  }

  function correct(correction: Correction): Promise<void> {
    const year = (of: { agency: string; year: number }) => `${of.agency} ${say('year', { year: of.year })}`;
    switch (correction.is) {
      case 'identify': {
        const { id, ...to } = correction;
        return act((archive) => archive.identify(id, to), say('done_identify', { name: year(to) }), null);
      }
      case 'merge':
        return act((archive) => archive.merge(correction.into, correction.from), say('done_merge'), null);
      case 'split': {
        const { id, reading, ...to } = correction;
        const part = { addresses: reading.addresses, readings: [reading.digest] };
        return act((archive) => archive.split(id, part, to), say('done_split', { name: year(to) }), null);
      }
      case 'rename':
        return act(
          (archive) => archive.rename(correction.agency, correction.to),
          say('done_rename', { name: correction.to }),
          null,
        );
      case 'link':
      case 'unlink': {
        const { is, agency, former } = correction;
        const link: Work = (archive) => archive.link(agency, former);
        const unlink: Work = (archive) => archive.unlink(agency, former);
        const [way, back] = is === 'link' ? [link, unlink] : [unlink, link];
        return act(way, say(`done_${is}`, { name: former }), back);
      }
    }
  }

  return {
    onStar: (row: Row) => {
      use((archive) => archive.annotate(row.id, { star: !row.star })).catch(fail);
    },
    onNote: (row: Row, note: string) => {
      const before = row.note;
      if (note === before) return;
      write(
        row,
        'note',
        (archive) => archive.annotate(row.id, { note }),
        (archive) => archive.annotate(row.id, { note: before }),
      );
    },
    onTags: (row: Row, tags: readonly string[]) => {
      const before = row.tags;
      if (tags.join('\n') === before.join('\n')) return;
      write(
        row,
        'tags',
        (archive) => archive.annotate(row.id, { tags }),
        (archive) => archive.annotate(row.id, { tags: before }),
      );
    },
    onRemove: remove,
    onUndo: undo,
    onCorrect: correct,
  };
}
