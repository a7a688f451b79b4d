import type { Browser, Target } from 'puppeteer-core';
import { until } from './session';

/** The extension's background in Chromium, a service worker, or null where it does not run now. */
export function backgroundIn(browser: Browser, origin: string): Target | null {
  const isOurs = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(origin);
  return browser.targets().find(isOurs) ?? null;
}

/** Ends it. @returns whether there was one to end */
export async function endBackground(browser: Browser, origin: string): Promise<boolean> {
  const target = backgroundIn(browser, origin);
  if (target === null) return false;
  await until('the worker to be gone', async () => {
    // Ended while it starts, it may live on: asked again. Ended by somebody else, it has no session any more.
    await target
      .worker()
      .then((worker) => worker?.close())
      .catch(() => {});
    return browser.targets().every((one) => one !== target);
  });
  return true;
}
