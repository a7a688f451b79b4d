/**
 * Failures of the archive that a person can be told in words of their own; anything else is a bug.
 * full: the disk, or the browser's share of it, is used up. newer: a newer version of the program has written
 * it. blocked: another window holds an older version open. missing: no such report (any more). clash: it would
 * become one with another report. many: more of something than is kept.
 */
export type ArchiveFault = 'full' | 'newer' | 'blocked' | 'missing' | 'clash' | 'many';

/** A failure that leaves the archive as it was. */
export class ArchiveError extends Error {
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault, options?: ErrorOptions) {
    super(`archive: ${fault}`, options);
    this.name = 'ArchiveError';
    this.fault = fault;
  }
}

/** The fault that an error means; null where it means none of them. */
export function faultOf(error: unknown): ArchiveFault | null {
  if (error instanceof ArchiveError) return error.fault;
  if (!(error instanceof Error)) return null;
  if (error.name === 'QuotaExceededError') return 'full';
  return error.name === 'VersionError' ? 'newer' : null;
}

/** Does something, and throws an `ArchiveError` in the place of a browser's error that means one. */
export async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const fault = faultOf(error);
    throw fault === null || error instanceof ArchiveError ? error : new ArchiveError(fault, { cause: error });
  }
}
