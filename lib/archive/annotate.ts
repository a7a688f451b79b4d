import { ArchiveError } from './errors';
import type { ArchiveDatabase } from './migrations';
import { noteTextSchema, tagsSchema } from './schema';
import { whole } from './stores';

/** What a person adds to a report; what is not named stays as it is. */
export interface Annotation {
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly star?: boolean;
}

/** Writes what a person adds to a report: one transaction, so that a visit at the same time loses nothing. */
export async function annotate(
  database: ArchiveDatabase,
  id: string,
  { tags, note, star }: Annotation,
): Promise<void> {
  const change = {
    ...(tags === undefined ? {} : { tags: tagsSchema.parse(tags) }),
    ...(note === undefined ? {} : { note: noteTextSchema.parse(note) }),
    ...(star === undefined ? {} : { star }),
  };
  await whole(database.transaction('reports', 'readwrite'), async ({ store }) => {
    const entry = await store.get(id);
    if (entry === undefined) throw new ArchiveError('missing');
    await store.put({ ...entry, ...change });
  });
}
