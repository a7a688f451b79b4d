import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { localeOf } from '../cli/main';
import { outputOf } from '../cli/output';
import { noPaint, terminalPaint, toText } from '../cli/print';
import { unknownIdentity } from '../lib/core/report';
import type { PageRecord } from '../lib/messages';
import { languageOf } from '../lib/words/say';
import { openDesk } from '../test/e2e/harness/desk';
import { type SampleServer, serve } from '../test/e2e/harness/server';
import { launch, type Session, until } from '../test/e2e/harness/session';
import { samples } from '../test/samples';
import { BROWSERS, type BrowserKind, provideBrowsers } from './browsers';
import { takePictures } from './gallery';
import { build, ROOT } from './run';
import { INDEX_HOST, indexPage } from './samples-page';

/**
 * `npm run demo [-- firefox] [-- --print]`: builds the extension and serves the sample pages under their real
 * host names. With a display it opens a browser on the list of samples; without one, or with --print, it
 * prints what the extension found on each page and saves pictures of overlay and popup.
 */
const PICTURES = join(ROOT, 'demo-output');
/** What a first look is about; `npm run pictures -- all` takes every state. */
const FEW = /^(?:overlay|card|popup|library)-/;
const HOSTS = [INDEX_HOST, ...new Set(samples.map(({ host }) => host))];

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the list of samples and waits until the person closes the browser. */
async function show(kind: BrowserKind, server: SampleServer): Promise<void> {
  const session = await launch({ kind, hosts: HOSTS, headless: false });
  const [page = await session.browser.newPage()] = await session.browser.pages();
  await page.goto(server.addressOf(indexPage));
  console.log(`\nThe samples are at ${server.addressOf(indexPage)} in the browser that opened.`);
  console.log('Open any of them. Close the browser to end the demo.');
  await new Promise<void>((resolve) => {
    session.browser.once('disconnected', () => resolve());
  });
}

/** Opens every sample and prints what the extension found there. */
async function print(kind: BrowserKind, server: SampleServer): Promise<void> {
  const session = await launch({ kind, hosts: HOSTS });
  try {
    await printAll(session, server);
  } finally {
    await session.close();
  }
}

/** What a page without a report comes to. */
const NOTHING: PageRecord = {
  kind: 'other',
  identity: unknownIdentity('', ''),
  report: { editions: {}, edition: null, figures: {}, subtotals: {}, notes: [] },
  parts: {},
};

async function printAll(session: Session, server: SampleServer): Promise<void> {
  const desk = await openDesk(session);
  const language = languageOf(localeOf(process.env));
  const paint = process.stdout.isTTY && !process.env.NO_COLOR ? terminalPaint : noPaint;
  for (const sample of samples) {
    const address = server.addressOf(sample);
    const page = await session.browser.newPage();
    await page.goto(address);
    if (sample.kind !== 'other') {
      await until(`the badge of ${sample.name}`, async () => (await desk.badge(address)).text !== '');
    }
    const [frame] = await desk.found(await desk.tabId(address));
    const { kind, identity, report, parts } = frame?.record ?? NOTHING;
    if (kind === 'broken') throw new Error(`${sample.name} could not be read`);
    const reading = { kind, identity, report, places: new Map(), enclosures: [], parts, content: null };
    console.log(`\n${toText(outputOf(address, reading, language), language, paint)}`);
    await page.close();
  }
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const kind = BROWSERS.find((one) => named.includes(one)) ?? 'chromium';
  const isPrinted = named.includes('--print') || !hasDisplay();
  provideBrowsers(isPrinted ? [...new Set([kind, 'chromium' as const])] : [kind]);
  if ((await build(kind)) !== 0) throw new Error('the extension could not be built');
  const server = await serve([indexPage, ...samples]);
  try {
    if (!isPrinted) return await show(kind, server);
    await print(kind, server);
    mkdirSync(PICTURES, { recursive: true });
    const files = await takePictures(server, PICTURES, (name) => FEW.test(name));
    console.log(
      `\n${files.length} pictures of the overlay, the popup and the library are in ./${relative(ROOT, PICTURES)}`,
    );
  } finally {
    await server.close();
  }
}

await main();
