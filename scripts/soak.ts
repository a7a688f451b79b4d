import { soak } from '../test/soak/run';
import { BROWSERS, type BrowserKind, provideBrowsers } from './browsers';
import { build } from './run';

/**
 * `npm run soak [-- chromium|firefox] [-- number of pages]`: builds the extension and opens 2,000 pages with it in one
 * browser, Chromium unless told otherwise. Fails where something leaks, is lost or complains.
 */
const PAGES = 2000;
/** Fewer hold not one of each. */
const FEWEST = 80;

const named = process.argv.slice(2);
const kind: BrowserKind = BROWSERS.find((one) => named.includes(one)) ?? 'chromium';
const count = Number(named.find((word) => /^\d+$/.test(word)) ?? PAGES);
if (count < FEWEST || named.some((word) => word !== kind && word !== String(count))) {
  console.error(`Usage: npm run soak [-- chromium|firefox] [number of pages, ${FEWEST} at least]`);
  process.exit(2);
}
provideBrowsers([kind]);
if ((await build(kind)) !== 0) throw new Error('the extension could not be built');
// What the browser leaves behind, once it is closed, must not keep the command from ending.
process.exit((await soak(kind, count)) ? 0 : 1);
