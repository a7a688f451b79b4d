import { useEffect, useState } from 'preact/hooks';
import type { PageView, SwitchesView } from '../../components/popup/views';
import type { Preferences } from '../../lib/settings/preferences';
import { isExcluded } from '../../lib/settings/settings';

/** A person's settings on this page, drawn anew with each change here or elsewhere. */
export function useSettings(preferences: Preferences) {
  const [settings, setSettings] = useState(preferences.now());
  useEffect(() => {
    const ending = new AbortController();
    preferences.watch(() => setSettings(preferences.now()), ending.signal);
    return () => ending.abort();
  }, [preferences]);
  return settings;
}

/** The switches of recording. What is allowed again is read again, and so kept. */
export function useSwitches(preferences: Preferences, page: PageView, onRead: () => void) {
  const { recording, excluded } = useSettings(preferences);
  const address = page.is === 'reports' ? (page.reports[0]?.identity.address ?? '') : '';
  const host = hostnameOf(address);
  const view: SwitchesView = {
    recording,
    site: host === '' ? null : { host, isExcluded: isExcluded(address, excluded) },
  };
  return {
    view,
    setRecording: (isOn: boolean) => {
      preferences.set('recording', isOn);
      if (isOn && page.is === 'reports') onRead();
    },
    setSite: (isToBeExcluded: boolean) => {
      const others = excluded.filter((entry) => !isExcluded(address, [entry]));
      preferences.set('excluded', isToBeExcluded ? [...others, host] : others);
      if (!isToBeExcluded) onRead();
    },
  };
}

function hostnameOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}
