import type { Library } from '../../../lib/archive/database';
import { digestOf } from '../../../lib/archive/keeping';
import { readingOf } from '../../../lib/archive/rows';

/** A reading in the archive, by its name, and the name that its figures would get; null where they cannot be read. */
export interface Standing {
  readonly report: string;
  readonly digest: string;
  readonly stands: string | null;
}

/** Every reading of an archive. */
export async function standingIn({ database }: Library): Promise<Standing[]> {
  const rows = await database.getAll('readings');
  return Promise.all(
    rows.map(async (row) => {
      const reading = readingOf(row);
      const stands = reading === undefined ? null : await digestOf(reading.figures);
      return { report: row.report, digest: row.digest, stands };
    }),
  );
}
