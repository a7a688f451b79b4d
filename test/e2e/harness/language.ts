import type { Page } from 'puppeteer-core';
import type { Language } from '../../../lib/words/say';

/**
 * Makes the browser name another language of its interface to the extension, as a browser in that language
 * would: a Chromium comes with the languages that its package brings, often only English. Chromium only.
 *
 * What already runs keeps its language; the extension's pages take the new one when loaded again, the page's
 * reader when it is asked to read again.
 * @param origin of the extension: `chrome-extension://…`
 */
export async function nameLanguage(page: Page, origin: string, language: Language): Promise<void> {
  const locale = language === 'zh' ? 'zh-CN' : 'en-US';
  const expression = `chrome.i18n.getUILanguage = () => ${JSON.stringify(locale)}`;
  const session = await page.createCDPSession();
  try {
    if (page.url().startsWith(origin)) {
      await page.evaluateOnNewDocument(expression);
      return;
    }
    // Content scripts live in a world of their own within the page.
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    if (worlds.length === 0) throw new Error(`no script of the extension runs in ${page.url()}`);
    for (const contextId of worlds) {
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
    }
  } finally {
    await session.detach();
  }
}
