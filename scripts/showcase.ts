import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Language } from '../lib/words/say';
import { openDesk } from '../test/e2e/harness/desk';
import { nameLanguage } from '../test/e2e/harness/language';
import { HOST, overlayOf, PARTS } from '../test/e2e/harness/overlay';
import { type ServedPage, serve } from '../test/e2e/harness/server';
import { launch, until } from '../test/e2e/harness/session';
import { showcase } from '../test/showcase/pages';
import { provideBrowsers } from './browsers';
import { build, ROOT } from './run';

/**
 * `npm run showcase`: a picture of the list of findings for every likely slip and every soft check, in both
 * languages, in `demo-output/showcase`. For looking at each sentence where a person reads it.
 */
const FOLDER = join(ROOT, 'demo-output', 'showcase');
const NAME = 'www.showcase.gov.cn';
const LANGUAGES: readonly Language[] = ['zh', 'en'];

const pages = showcase.map(({ name, html }): ServedPage & { readonly name: string } => ({
  name,
  host: NAME,
  path: `/${name}.html`,
  html: () => html,
}));

provideBrowsers(['chromium']);
if ((await build('chromium')) !== 0) throw new Error('the extension could not be built');
mkdirSync(FOLDER, { recursive: true });
const server = await serve(pages);
const session = await launch({ kind: 'chromium', hosts: [NAME] });
try {
  const desk = await openDesk(session);
  for (const page of pages) {
    const address = server.addressOf(page);
    const tab = await session.browser.newPage();
    await tab.setViewport({ width: 900, height: 760 });
    await tab.goto(address);
    await until(`the badge of ${page.name}`, async () => (await desk.badge(address)).text !== '');
    const tabId = await desk.tabId(address);
    for (const language of LANGUAGES) {
      await tab.reload();
      await tab.waitForSelector(HOST);
      await nameLanguage(tab, session.origin, language);
      await desk.readNow(tabId);
      const shown = await overlayOf(session, tab);
      await shown.shows(PARTS.marks);
      await shown.click(PARTS.openList);
      await shown.shows('.list');
      const first = await shown.root.evaluate((root) => root.querySelector('.finding-line') !== null);
      if (first) await shown.click('.finding-line');
      await tab.screenshot({ path: `${join(FOLDER, `${page.name}-${language}`)}.png` });
    }
    await tab.close();
  }
} finally {
  await session.close();
  await server.close();
}
console.log(`${pages.length * LANGUAGES.length} pictures are in ./${relative(ROOT, FOLDER)}`);
