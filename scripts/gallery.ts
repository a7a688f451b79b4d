import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { NARROW } from '../components/overlay/start';
import { addressOf, LIBRARY_PAGE } from '../lib/place';
import type { Language } from '../lib/words/say';
import { pageOf, puzzling } from '../test/e2e/findings-pages';
import { openDesk } from '../test/e2e/harness/desk';
import { nameLanguage } from '../test/e2e/harness/language';
import { HOST, overlayOf, PARTS, popupSettled } from '../test/e2e/harness/overlay';
import { type SampleServer, serve } from '../test/e2e/harness/server';
import { launch, type Session, until } from '../test/e2e/harness/session';
import { type Sample, samples } from '../test/samples';
import { isListed, SCENE_NAMES, SCENES, type Scene, undoAll } from './scenes';
import { isViewScene, VIEW_SCENES, type ViewSceneName } from './views';

/**
 * Pictures of what a person sees, in each language, theme and width: the overlay with one finding opened, the
 * parts of its list on a report with much to say, the popup over a few reports seen (in its own width only), and the
 * library's views.
 * Made in Chromium, which can be told the theme.
 */
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 400] as const;
/** The popup sets its width itself. */
const POPUP_WIDTH = 400;

interface Look {
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
  readonly width: (typeof WIDTHS)[number];
}

const LOOKS: readonly Look[] = (['zh', 'en'] as const).flatMap((language) =>
  THEMES.flatMap((theme) => WIDTHS.map((width) => ({ language, theme, width }))),
);

/** The extension's own pages, by their names. */
const PAGES = ['library', 'options', 'welcome', 'sample'] as const;
type OwnPage = (typeof PAGES)[number];

const VIEW_NAMES = Object.keys(VIEW_SCENES).filter(isViewScene);
const SHOWN = [...SCENE_NAMES, 'popup', ...PAGES, ...VIEW_NAMES] as const;
type PartShown = (typeof SHOWN)[number];

/** A name for each picture: `overlay-zh-light-1280`. */
export type PictureName = `${PartShown}-${Language}-${Look['theme']}-${Look['width']}`;

/**
 * Takes the pictures.
 * @param wanted which of them; by default all
 * @param height of the wide ones, in px
 * @returns the files written
 */
export async function takePictures(
  server: SampleServer,
  folder: string,
  wanted: (name: PictureName) => boolean = () => true,
  height = 860,
): Promise<string[]> {
  const files: string[] = [];
  const page = pageOf(() => puzzling, '/2022.html');
  const kept = [...new Set(VIEW_NAMES.flatMap((name) => VIEW_SCENES[name].pages))];
  const own = await serve([page, ...kept]);
  const hosts = [...new Set([page, ...kept, ...samples].map(({ host }) => host))];
  const session = await launch({ kind: 'chromium', hosts });
  try {
    const stage = await stageFor(session, server, own.addressOf(page), kept.map(own.addressOf), height);
    for (const look of LOOKS) {
      for (const part of SHOWN) {
        if (part === 'popup' && look.width !== POPUP_WIDTH) continue;
        const name: PictureName = `${part}-${look.language}-${look.theme}-${look.width}`;
        if (!wanted(name)) continue;
        const file = join(folder, `${name}.png`);
        await stage(part, look, file);
        files.push(file);
      }
    }
  } finally {
    await session.close();
    await own.close();
  }
  return files;
}

/** What an own page shows once it is drawn. */
const READY: Readonly<Record<OwnPage, string>> = {
  library: '.history .row',
  options: '.room',
  welcome: '.options',
  sample: 'table',
};

function isOwn(part: PartShown): part is OwnPage {
  return PAGES.some((name) => name === part);
}

type Stage = (part: PartShown, look: Look, file: string) => Promise<void>;

/** Opens a few reports, the one with failing checks last, and one with much to say. */
async function stageFor(
  session: Session,
  server: SampleServer,
  puzzle: string,
  kept: readonly string[],
  height: number,
): Promise<Stage> {
  const dress = async (page: Page, { theme, width }: Look): Promise<void> => {
    await page.bringToFront();
    await page.setViewport({ width, height: width === 1280 ? height : 720 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  };
  const desk = await openDesk(session);
  const [faulty, ...others] = seen();
  const page = await session.browser.newPage();
  for (const address of [...kept, ...[...others, faulty].map(server.addressOf)]) {
    await page.goto(address);
    await until(`the badge of ${address}`, async () => (await desk.badge(address)).text !== '');
  }
  const tabId = await desk.tabId(server.addressOf(faulty));
  const puzzling = await session.browser.newPage();
  await puzzling.goto(puzzle);
  await until('the badge of the puzzling report', async () => (await desk.badge(puzzle)).text !== '');
  const puzzleId = await desk.tabId(puzzle);

  const overlay = async (part: Scene, look: Look, file: string) => {
    const [shownPage, shownId] = part === 'overlay' ? [page, tabId] : [puzzling, puzzleId];
    await dress(shownPage, look);
    await shownPage.reload();
    await shownPage.waitForSelector(HOST);
    await nameLanguage(shownPage, session.origin, look.language);
    await desk.readNow(shownId);
    const shown = await overlayOf(session, shownPage);
    // A narrow page starts folded, and its bar keeps the list in its menu.
    await shown.shows(`${PARTS.panel}, ${PARTS.tab}`);
    if (await shown.has(PARTS.tab)) await shown.click(PARTS.tab);
    await shown.shows(PARTS.marks);
    if (isListed(part)) {
      if (look.width < NARROW) await shown.click('[data-act="more"]');
      await shown.click(look.width < NARROW ? '.menu [data-act="list"]' : PARTS.openList);
      await shown.shows(PARTS.line);
    }
    await SCENES[part](shown, shownPage);
    await shownPage.screenshot({ path: pngAt(file) });
    if (part === 'decided') await undoAll(shown);
  };
  const popup = async (look: Look, file: string) => {
    const opened = await session.extensionPage(`/popup.html?tab=${tabId}`);
    await dress(opened, look);
    await nameLanguage(opened, session.origin, look.language);
    await session.reload(opened);
    await popupSettled(opened);
    await opened.screenshot({ path: pngAt(file) });
    await opened.close();
  };
  const own = async (name: OwnPage | ViewSceneName, look: Look, file: string) => {
    const view = isViewScene(name) ? VIEW_SCENES[name] : null;
    const path = view === null ? `/${name}.html` : `${LIBRARY_PAGE}${addressOf(view.place)}`;
    const opened = await session.extensionPage(path);
    await dress(opened, look);
    await nameLanguage(opened, session.origin, look.language);
    await session.reload(opened);
    await opened.waitForSelector(isViewScene(name) ? VIEW_SCENES[name].ready : READY[name]);
    if (name === 'sample') await (await overlayOf(session, opened)).shows(`${PARTS.panel}, ${PARTS.tab}`);
    await opened.screenshot({ path: pngAt(file) });
    await opened.close();
  };
  return (part, look, file) => {
    if (part === 'popup') return popup(look, file);
    return isOwn(part) || isViewScene(part) ? own(part, look, file) : overlay(part, look, file);
  };
}

function pngAt(file: string): `${string}.png` {
  return `${file.replace(/\.png$/, '')}.png`;
}

/** The report with the most failing checks first, then a few others. */
function seen(): [Sample, ...Sample[]] {
  const reports = samples.filter(({ kind }) => kind === 'report');
  const [first, ...rest] = reports.sort((a, b) => b.failing.length - a.failing.length);
  if (first === undefined) throw new Error('no sample is a report');
  return [first, ...rest.slice(0, 5)];
}
