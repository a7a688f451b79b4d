import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The sites of the manifest, which browsers may leave to the person all the same. */
const OFFICIAL = { origins: ['*://*.gov.cn/*'] };

/** @returns what asks for government sites to be read; null where that is allowed, or not known yet */
export function useAccess(onError: (error: unknown) => void): (() => void) | null {
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => {
    const { contains, onAdded, onRemoved } = browser.permissions;
    const look = () => {
      contains(OFFICIAL).then(setAllowed, onError);
    };
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [onError]);
  if (isAllowed) return null;
  // Asked at once: a browser lets nothing be asked for after waiting.
  return () => {
    browser.permissions.request(OFFICIAL).then(setAllowed, onError);
  };
}
