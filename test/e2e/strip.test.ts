import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { almostSound, pageOf, puzzling } from './findings-pages';
import { accessibilityFaults } from './harness/accessibility';
import { textsOf } from './harness/list';
import { HOST, type Overlay, overlayOf, PARTS } from './harness/overlay';
import type { ServedPage } from './harness/server';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';

const report = pageOf(() => puzzling, '/2022.html');
const roomy = edited('/roomy.html', (html) =>
  html.replaceAll('</table>', '</table><div style="height: 60px"></div>'),
);
/** Text right above and below each table, from edge to edge. */
const line =
  '<div style="margin: 0; font-size: 18px; overflow: hidden; white-space: nowrap">' +
  '字'.repeat(120) +
  '</div>';
const tight = edited('/tight.html', (html) =>
  html
    .replace('</head>', '<style>table { margin: 0 !important }</style></head>')
    .replaceAll('<table', `${line}<table`)
    .replaceAll('</table>', `</table>${line}`),
);
const suite = useBrowser([report, roomy, tight]);

function edited(path: string, edit: (html: string) => string): ServedPage {
  const { host, html } = pageOf(() => almostSound, path);
  return { host, path, html: (port) => edit(html(port)) };
}

async function openPage(wanted: ServedPage): Promise<{ page: Page; overlay: Overlay; address: string }> {
  const { page, address } = await suite().open(wanted);
  await badgeSet(suite(), address);
  // Marks are placed when a frame is drawn, which happens only in the tab in front.
  await page.bringToFront();
  const overlay = await overlayOf(suite().session, page);
  await overlay.shows(PARTS.marks);
  return { page, overlay, address };
}

/** Texts and cells of the page that a strip lies over. */
const covered = ({ root }: Overlay) =>
  root.evaluate((shadow) => {
    const strips = [...shadow.querySelectorAll('.strip-chip')].map((strip) => strip.getBoundingClientRect());
    const lies = (rect: DOMRect) =>
      strips.some(
        (strip) =>
          strip.left < rect.right &&
          strip.right > rect.left &&
          strip.top < rect.bottom - 0.5 &&
          strip.bottom > rect.top + 0.5,
      );
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.nodeValue?.trim() === '') continue;
      range.selectNodeContents(text);
      if ([...range.getClientRects()].some(lies)) found.push(text.nodeValue ?? '');
    }
    const cells = [...document.querySelectorAll('td')].filter((cell) => lies(cell.getBoundingClientRect()));
    return [...found, ...cells.map((cell) => `cell ${cell.textContent}`)];
  });

describe('the strips', () => {
  it('stand at the tables that something is derived from, and cover neither text nor cell', async () => {
    const { page, overlay } = await openPage(report);
    await overlay.shows('.strip-chip');
    expect(await textsOf(overlay, '.strip-name')).toHaveLength(2);
    expect(await covered(overlay)).toEqual([]);
    await page.setViewport({ width: 700, height: 800 });
    await until('strips in their new places', async () => (await covered(overlay)).length === 0);
  });

  it('show a few figures where there is room, and are left out where there is none', async () => {
    const { overlay } = await openPage(roomy);
    await overlay.shows('.strip-wide');
    expect((await textsOf(overlay, '.strip-wide')).join()).toMatch(/Refused \d+\.\d%/);
    expect(await covered(overlay)).toEqual([]);
    const none = await openPage(tight);
    expect(await none.overlay.has('.strip-chip')).toBe(false);
    // What has no room on the page is reached from the menu.
    await none.overlay.click('[data-act="more"]');
    await none.overlay.click('.menu [data-act="strip-requests"]');
    await none.overlay.shows('.derived[open]');
  });

  it('open to every figure, are closed with Escape, and are accessible', async () => {
    const { page, overlay } = await openPage(report);
    await overlay.shows('.strip-chip');
    await overlay.click('.strip-chip');
    await overlay.shows('.strip-open');
    expect((await textsOf(overlay, '.strip-open .derived-rate'))[0]).toMatch(
      /^Granted in full33\.8%.*26 ÷ 77$/,
    );
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await overlay.root.evaluate((shadow) =>
      shadow.querySelector<HTMLElement>('.strip-open .derived-rate .copy')?.focus(),
    );
    await page.keyboard.press('Escape');
    await overlay.hides('.strip-open');
    expect(await overlay.root.evaluate((shadow) => shadow.activeElement?.className)).toContain('strip-chip');
    await overlay.shows(PARTS.panel);
  });

  it('put a figure with its source on the clipboard, or all of them as a table', async () => {
    const { page, overlay, address } = await openPage(report);
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste';
      document.body.prepend(field);
      const heading = document.querySelector('h1, h2, p');
      if (heading !== null) getSelection()?.selectAllChildren(heading);
      document.addEventListener('copy', () => {
        document.documentElement.dataset.heard = 'copy';
      });
    });
    const selected = await page.evaluate(() => String(getSelection()));
    await overlay.shows('.strip-chip');
    await overlay.click('.strip-chip');
    await overlay.shows('.strip-open .derived-rate .copy');
    await overlay.click('.strip-open .derived-rate .copy');
    await until('a word on it', async () =>
      /^Copied: Granted in full$/.test((await textsOf(overlay, '.strip-said')).join()),
    );
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
    expect(await page.evaluate(() => document.documentElement.dataset.heard)).toBeUndefined();
    const figure = await pasted(page);
    expect(figure).toMatch(/^33\.8% \(Granted in full: granted ÷ total handled, 26 ÷ 77; /);
    expect(figure).toContain(
      `${puzzling.agency}, 2022, 3. Requests received and handled, ${address}, accessed 20`,
    );
    await overlay.click('[data-act="copy-all"]');
    await until('a word on all', async () =>
      /^Copied \d+ figures$/.test((await textsOf(overlay, '.strip-said')).join()),
    );
    const rows = (await pasted(page)).split('\n').map((row) => row.split('\t').length);
    expect(rows.length).toBeGreaterThan(30);
    expect(new Set(rows)).toEqual(new Set([10]));
  });
});

/** What the clipboard holds, by pasting it into a field of the page. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#paste');
    if (field !== null) field.value = '';
    field?.focus({ preventScroll: true });
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return until('the paste', () => page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value));
}
