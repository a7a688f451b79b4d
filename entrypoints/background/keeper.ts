import { type Archive, openArchive } from '../../lib/archive/database';
import type { Report, ReportIdentity } from '../../lib/core/report';
import type { Kept } from '../../lib/messages';

export interface Keeper {
  keep(identity: ReportIdentity, report: Report): Promise<Kept>;
}

/** Keeps reports in the archive, opened at the first and again after the browser closed it. */
export function keeper(
  program: string,
  open: (onLost: () => void) => Promise<Archive> = openArchive,
  now: () => number = Date.now,
): Keeper {
  let archive: Promise<Archive> | null = null;
  const lose = () => {
    archive = null;
  };

  async function keep(identity: ReportIdentity, report: Report): Promise<Kept> {
    try {
      archive ??= open(lose);
      return await (await archive).keep({ identity, report, program, at: now() });
    } catch (error) {
      lose();
      console.error('Gouji: the report could not be saved.', error);
      return 'failed';
    }
  }

  return { keep };
}
