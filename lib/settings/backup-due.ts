import type { Settings } from './settings';

const DAY = 24 * 60 * 60 * 1000;

/** How long after a backup the next one is due, in ms. */
const EVERY: Readonly<Record<Exclude<Settings['schedule'], 'off'>, number>> = {
  weekly: 7 * DAY,
  monthly: 30 * DAY,
};

/**
 * Whether an automatic backup is due.
 * @param last when the last one was made, in ms since 1970; 0: never. A time to come (the clock was put back) counts
 *   as never, so that no backup waits for years.
 */
export function isBackupDue(schedule: Settings['schedule'], last: number, now: number): boolean {
  if (schedule === 'off') return false;
  return last > now || now - last >= EVERY[schedule];
}
