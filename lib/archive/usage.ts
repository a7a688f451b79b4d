/** How much room the archive takes, and how much there is. */

/** Share of the room from which on a person is warned. */
const HIGH = 0.8;

export interface Usage {
  /** Bytes that the extension's storage takes; browsers round, and clean up late. */
  readonly used: number;
  /** Bytes that it may take; 0 where the browser does not tell. */
  readonly quota: number;
  /** `used` of `quota`, 0 to 1. */
  readonly share: number;
  /** high: 80 % and more are used. */
  readonly level: 'fine' | 'high';
  /** Whether the browser promised not to clear it by itself when the disk gets full. */
  readonly isPersistent: boolean;
}

export async function usage(storage: StorageManager = navigator.storage): Promise<Usage> {
  const [{ usage: used = 0, quota = 0 }, isPersistent] = await Promise.all([
    storage.estimate(),
    storage.persisted(),
  ]);
  const share = quota > 0 ? Math.min(1, used / quota) : 0;
  return { used, quota, share, level: share >= HIGH ? 'high' : 'fine', isPersistent };
}

/** Asks the browser to keep the archive whatever happens. A background without a window cannot ask. */
export async function askToPersist(storage: StorageManager = navigator.storage): Promise<boolean> {
  return typeof storage.persist === 'function' ? storage.persist() : storage.persisted();
}
