import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LAST_BACKUP_KEY, type Settings } from '../../lib/settings/settings';
import type { ArchiveWords } from '../../lib/words/archive';
import { dayOf } from './useArchive';

type Schedule = Settings['schedule'];
const PERMISSION = { permissions: ['downloads' as const] };

/** Automatic backups: the browser is asked before the first is put on its disk. */
export function useSchedule(say: ArchiveWords, set: (schedule: Schedule) => void) {
  const [scheduleFault, setFault] = useState('');
  const [last, setLast] = useState(0);

  useEffect(() => {
    browser.storage.local.get(LAST_BACKUP_KEY).then((items: Record<string, unknown>) => {
      const time = items[LAST_BACKUP_KEY];
      setLast(typeof time === 'number' ? time : 0);
    });
  }, []);

  return {
    scheduleFault,
    lastBackup: last === 0 ? '' : dayOf(last),
    onSchedule: async (schedule: Schedule) => {
      const isAllowed = schedule === 'off' || (await browser.permissions.request(PERMISSION));
      setFault(isAllowed ? '' : say('scheduleRefused'));
      set(isAllowed ? schedule : 'off');
    },
  };
}
