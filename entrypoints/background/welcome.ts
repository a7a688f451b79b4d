import { browser } from 'wxt/browser';

/** Opens the first-run page, once: after installation, and never after an update. */
export function welcomeOnce(onError: (error: unknown) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(onError);
  });
}
