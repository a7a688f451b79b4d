import type { Target } from 'puppeteer-core';
import { type Session, until } from './session';

/** The extension's background in Chromium, a service worker, or null where it does not run now. */
export function backgroundIn({ browser, origin }: Session): Target | null {
  const isOurs = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(origin);
  return browser.targets().find(isOurs) ?? null;
}

/** Ends it, as the browser may at any moment; the next event starts another. @returns whether there was one to end */
export async function endBackground(session: Session): Promise<boolean> {
  const target = backgroundIn(session);
  if (target === null) return false;
  await until('the worker to be gone', async () => {
    // Ended while it starts, it may live on: asked again. Ended by somebody else, it has no session any more.
    await target
      .worker()
      .then((worker) => worker?.close())
      .catch(() => {});
    return session.browser.targets().every((one) => one !== target);
  });
  return true;
}
