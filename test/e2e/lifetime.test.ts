import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './harness/desk';
import { HOST, type Overlay, overlayOf, PARTS } from './harness/overlay';
import { until } from './harness/session';
import { hostsIn, useBrowser } from './harness/suite';
import { faultyReport, framed, OTHER_PAGES } from './pages';

const faulty = faultyReport();
const framing = framed(faulty);
const suite = useBrowser([faulty, framing, OTHER_PAGES.empty]);

interface Watched {
  readonly page: Page;
  readonly overlay: Overlay;
  readonly address: string;
  /** Exceptions, and what any script wrote to the page's console. */
  readonly complaints: readonly string[];
}

async function opened(): Promise<Watched> {
  const { page, address, errors } = await suite().open(faulty);
  const complaints = errors as string[];
  page.on('console', (message) => {
    // Not what the page itself asks for in vain, its icon above all.
    if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  const overlay = await overlayOf(suite().session, page);
  await marksShown(page, overlay);
  return { page, overlay, address, complaints };
}

/** Waits for marks: a tab behind another draws none, and the extension's first page comes in front of it. */
async function marksShown(page: Page, overlay: Overlay): Promise<void> {
  await until('marks', async () => {
    await page.bringToFront();
    return overlay.has(PARTS.marks);
  });
}

let isInstalled = true;

async function remove(): Promise<void> {
  await suite().session.removeExtension();
  isInstalled = false;
}

async function install(): Promise<void> {
  await suite().session.installExtension();
  isInstalled = true;
}

afterEach(async () => {
  if (!isInstalled) await install();
});

/** Waits for one element, another than before, that shows marks and can be used. */
async function takenOver(page: Page, before: Awaited<ReturnType<typeof elementIn>>): Promise<Overlay> {
  await until('another element', () =>
    page.evaluate(
      (host, old) => {
        const all = [...document.querySelectorAll(host)];
        return all.length === 1 && all[0] !== old;
      },
      HOST,
      before,
    ),
  );
  const overlay = await overlayOf(suite().session, page);
  await marksShown(page, overlay);
  await overlay.click(PARTS.openList);
  await overlay.shows(PARTS.line);
  return overlay;
}

function elementIn(page: Page) {
  return page.evaluateHandle((host) => document.querySelector(host), HOST);
}

function isSeen({ root }: Overlay, part: string): Promise<boolean> {
  return root.evaluate((shadow, selector) => {
    const element = shadow.querySelector(selector);
    return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
  }, part);
}

describe('an extension that is switched off under an open page', () => {
  it('works on, or goes when the pointer comes near; nobody complains', async () => {
    const { page, overlay, complaints } = await opened();
    await overlay.click(PARTS.openList);
    await overlay.click(PARTS.line);
    await overlay.shows(PARTS.openFinding);
    await overlay.click(PARTS.openList);
    await overlay.hides(PARTS.line);
    await page.mouse.move(5, 5);
    await remove();
    await overlay.click(PARTS.openList);
    await until(
      'a list, or nothing',
      async () => (await overlay.has(PARTS.line)) || !(await isSeen(overlay, PARTS.panel)),
    );
    if (await overlay.has(PARTS.line)) {
      await overlay.click(PARTS.line);
      await overlay.shows(PARTS.openFinding);
      for (const button of ['.decide button', '.soft-switch input', PARTS.hide]) {
        if (await overlay.has(button)) await overlay.click(button);
      }
    }
    await page.evaluate(() => scrollBy(0, 100));
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
  });

  it('gives the page to the copy that comes next, as after an update', async () => {
    const { page, complaints } = await opened();
    const before = await elementIn(page);
    await remove();
    await install();
    await takenOver(page, before);
    expect(complaints).toEqual([]);
  });
});

describe('a page opened before the extension came', () => {
  it.each([
    ['by itself', faulty],
    ['in a frame', framing],
  ])('is read: %s', async (_, wanted) => {
    await remove();
    const { page, address, errors } = await suite().open(wanted);
    expect(await hostsIn(page)).toBe(0);
    await install();
    const hosts = async () => {
      const counts = page
        .frames()
        .map((frame) => frame.evaluate((host) => document.querySelectorAll(host).length, HOST));
      return (await Promise.all(counts)).reduce((all, one) => all + one, 0);
    };
    await until('an element', async () => (await hosts()) === 1);
    const desk = await openDesk(suite().session);
    expect(await until('a badge', async () => (await desk.badge(address)).text)).toMatch(/^\d+$/);
    expect(await hosts()).toBe(1);
    expect(errors).toEqual([]);
  });
});

describe('a page that loads while the background is ended', () => {
  /** Loads the page round after round, in the same tab, and has something happen to the background meanwhile. */
  async function loaded(rounds: number, meanwhile: (desk: Desk, round: number) => Promise<void>) {
    const { session, server, newTab } = suite();
    const desk = await openDesk(session);
    const address = server.addressOf(faulty);
    const page = await newTab();
    await page.goto(server.addressOf(OTHER_PAGES.empty));
    const tabId = await desk.tabId(page.url());
    for (let round = 0; round < rounds; round += 1) {
      await desk.found(1);
      await Promise.all([page.goto(address), meanwhile(desk, round)]);
      await until(`the report to be kept in round ${round}`, async () => {
        // Asked in the very moment in which it ends, it gives no answer.
        const [frame] = await desk.found(tabId).catch(() => []);
        return frame?.record.identity.address === address && ['new', 'same'].includes(frame.kept);
      });
      await until(`a badge in round ${round}`, async () => /^\d+$/.test((await desk.badge(tabId)).text));
      await page.goto(server.addressOf(OTHER_PAGES.empty));
      await until('no badge', async () => (await desk.badge(tabId)).text === '');
    }
  }

  it('is read, kept and has its badge, whenever that happens', async () => {
    await loaded(20, async (desk, round) => {
      // From before the gate speaks until after the reader has told what it read.
      for (let moments = round; moments > 0; moments -= 1) await desk.heard();
      await suite().session.endBackground();
    });
  }, 120_000);

  it('is read, kept and has its badge, also where it is ended again as soon as it starts', async () => {
    await loaded(5, async (desk) => {
      // Each look from outside takes a moment, in which it may start. Together they are shorter than our patience.
      const end = performance.now() + 700;
      for (let look = 0; look < 30 && performance.now() < end; look += 1) {
        await desk.heard();
        await suite().session.endBackground();
      }
    });
  }, 120_000);
});

describe('a page that comes back from the browser’s memory', () => {
  it('was not kept out of it by us, and has its marks and its badge', async () => {
    const { page, address, complaints } = await opened();
    const desk = await openDesk(suite().session);
    const badge = await until('a badge', async () => (await desk.badge(address)).text);
    await page.bringToFront();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await page.goto(suite().server.addressOf(OTHER_PAGES.empty));
    const tabId = await desk.tabId(page.url());
    await until('no badge', async () => (await desk.badge(tabId)).text === '');
    await page.evaluate(() => history.back());
    await until('the page', () =>
      page.evaluate(() => document.documentElement.dataset.persisted === 'true').catch(() => false),
    );
    await until('its badge', async () => (await desk.badge(tabId)).text === badge);
    expect(await hostsIn(page)).toBe(1);
    const again = await overlayOf(suite().session, page);
    await again.click(PARTS.openList);
    await again.shows(PARTS.line);
    expect(complaints).toEqual([]);
  });
});
