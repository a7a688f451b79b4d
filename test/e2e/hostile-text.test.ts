import type { JSHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';
import type { LabScope } from './harness/lab';
import { overlayOf, PARTS } from './harness/overlay';
import { texts, useListOfReports } from './harness/reports';
import type { ServedPage } from './harness/server';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';

/** Markup that would run, scripts, and signs that turn the direction of reading. */
const MARKUP = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=2</script>';
const TURNING = '\u202E\u2066\u200F';
/** More than a million characters, of which no more than the beginning is wanted anywhere. */
const LONG = '长'.repeat(1_000_000);
/** With more than a million characters before its tables, a page counts as none that holds a report. */
const LONG_TITLE = 200_000;
const TEXT = `${MARKUP}${TURNING}${LONG}`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A report with a wrong figure, a figure that is this text, and the text in its title and its catalogue. */
const printed = plantError(
  plantError(soundReport(3, '2021'), 'requests.granted.business', '777'),
  'requests.partlyGranted.business',
  '888',
);
const page: ServedPage = {
  host: 'www.hostile.gov.cn',
  path: '/report.html',
  html: () =>
    publish(printed, plain)
      .html.replace('>888<', `>${escaped(TEXT)}<`)
      .replace(/<title>[^<]*/, (title) => `${title}${escaped(TEXT.slice(0, LONG_TITLE))}`)
      .replaceAll(printed.agency, `${escaped(MARKUP)}${TURNING}${printed.agency}`),
};

const suite = useBrowser([page]);
const { keep, openPopup, lab } = useListOfReports(suite);

/** What must be true of everything that is drawn, in a page or in a shadow root. */
async function isTame(root: JSHandle<Document | ShadowRoot>): Promise<void> {
  const found = await root.evaluate((scope) => {
    const all = [...scope.querySelectorAll('*')];
    const own = (element: Element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue ?? '');
    const attributes = all.flatMap((element) => [...element.attributes]);
    const shown = [
      ...all.filter((element) => !element.matches('style, script')).flatMap(own),
      ...attributes
        .filter(({ name }) => /^(title|aria-label|placeholder)$/.test(name))
        .map(({ value }) => value),
    ];
    return {
      markup: scope.querySelectorAll('img, iframe, object, script:not([src])').length,
      handlers: attributes.filter(({ name }) => name.startsWith('on')).length,
      ran: Reflect.get(globalThis, 'ran') ?? null,
      longest: Math.max(...shown.map((text) => text.length)),
      turning: shown.filter((text) => /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/.test(text)).length,
    };
  });
  const { longest, ...rest } = found;
  expect(rest).toEqual({ markup: 0, handlers: 0, ran: null, turning: 0 });
  expect(longest).toBeLessThan(5000);
}

async function spill(of: Page): Promise<number> {
  return of.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const documentOf = (of: Page) => of.evaluateHandle(() => document);

describe('text of a page that is markup, turns its direction, or never ends', () => {
  it('stands as text in the overlay, the toolbar and the popup', async () => {
    const opened = await suite().open(page);
    expect(await badgeSet(suite(), opened.address)).not.toBe('');
    const overlay = await overlayOf(suite().session, opened.page);
    await overlay.shows(PARTS.marks);
    await overlay.click(PARTS.openList);
    await overlay.shows(PARTS.line);
    await isTame(overlay.root);

    const { title } = await suite().desk.badge(opened.address);
    expect(title).not.toMatch(/[<\u202A-\u202E\u2066-\u2069]/);
    expect(title.length).toBeLessThan(400);

    const popup = await openPopup(`/popup.html?tab=${await suite().desk.tabId(opened.address)}`);
    await popup.waitForSelector('.verdict .who');
    expect((await texts(popup, '.verdict .who')).join()).toContain(String(printed.year));
    await isTame(await documentOf(popup));
    expect(await spill(popup)).toBe(0);
  });

  it('stands as text, cut, in the list of reports and in the bin', async () => {
    const address = `file:///home/${MARKUP}${TURNING}.html`;
    await keep({ agency: TEXT, address });
    await lab().evaluate(async (text) => {
      const { openArchive } = (globalThis as unknown as LabScope).lab;
      const archive = await openArchive();
      const [row] = (await archive.list()).rows;
      if (row === undefined) throw new Error('nothing was kept');
      await archive.annotate(row.id, { note: text, tags: [text, '甲'] });
      archive.close();
    }, TEXT);

    const popup = await openPopup();
    expect((await texts(popup, '.entry-name')).join()).toMatch(/^<img src=x onerror="globalThis\.ran=1">/);
    await popup.click('.row .expand');
    await popup.waitForSelector('.detail .address');
    await isTame(await documentOf(popup));
    expect(await popup.$eval('.detail textarea', (field) => (field as HTMLTextAreaElement).value)).toMatch(
      /^<img src=x .*…$/,
    );
    expect(await spill(popup)).toBe(0);
    await popup.click('.detail .remove');
    await until('an empty list', async () => (await popup.$('.row')) === null);

    const options = await suite().openExtension('/options.html');
    await options.waitForSelector('ul.names bdi');
    expect((await texts(options, 'ul.names bdi')).join()).toMatch(/^<img src=x onerror="globalThis\.ran=1">/);
    await isTame(await documentOf(options));
    expect(await spill(options)).toBe(0);
  });
});
