import { describe, expect, it } from 'vitest';
import { isBackupDue } from '../../lib/settings/backup-due';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 22);

describe('an automatic backup', () => {
  it('is never made where nobody asked for it', () => {
    expect(isBackupDue('off', 0, now)).toBe(false);
  });

  it('is due at once, and again after a week or a month', () => {
    expect(isBackupDue('weekly', 0, now)).toBe(true);
    expect(isBackupDue('weekly', now - 6 * DAY, now)).toBe(false);
    expect(isBackupDue('weekly', now - 7 * DAY, now)).toBe(true);
    expect(isBackupDue('monthly', now - 29 * DAY, now)).toBe(false);
    expect(isBackupDue('monthly', now - 30 * DAY, now)).toBe(true);
  });

  it('does not wait for a time to come after the clock was put back', () => {
    expect(isBackupDue('monthly', now + 400 * DAY, now)).toBe(true);
  });
});
