import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { markupNamed } from '../publisher/markups';
import type { PrintedReport } from '../publisher/model';
import { publish } from '../publisher/publish';
import { plantError } from '../publisher/sound';
import { sampleNamed } from '../samples';
import { almostSound, pageOf } from './findings-pages';
import { accessibilityFaults } from './harness/accessibility';
import { says, textOf } from './harness/list';
import { HOST, type Overlay, overlayOf, PARTS, popupSettled } from './harness/overlay';
import type { ServedPage } from './harness/server';
import { until } from './harness/session';
import { badgeSet, serialised, useBrowser } from './harness/suite';

const MARKUP = 'paragraphs in cells';
const ENTER = '[data-act="readback"]';
const [TOTAL, NATURAL, RECEIVED, PICTURED] = [
  'requests.granted.total',
  'requests.granted.naturalPerson',
  'requests.received.total',
  'requests.granted.business',
];

/** Figures that no report prints, to be found in the page and put as something else. */
const STAND_INS: readonly (readonly [field: string, figure: string, printed: string])[] = [
  [TOTAL, '98761', '见附件三'],
  [NATURAL, '98762', ''],
  [RECEIVED, '98763', '—'],
  [PICTURED, '98764', '<svg width="9" height="9"><rect width="9" height="9"/></svg>'],
];

const soundReport = printedIn('sound-2023');
const soundPage = publish(soundReport, markupNamed(MARKUP));
const sound = pageOf(() => soundReport, '/sound.html');
const oddPage = publish(
  STAND_INS.reduce((report, [field, figure]) => plantError(report, field, figure), soundReport),
  markupNamed(MARKUP),
);
const odd: ServedPage = {
  host: sound.host,
  path: '/odd.html',
  html: () => STAND_INS.reduce((html, [, figure, printed]) => html.replace(figure, printed), oddPage.html),
};
/** One wrong total of reviews, `review.total`. */
const wrong = pageOf(() => almostSound, '/wrong.html?id=7');
const suite = useBrowser([sound, odd, { ...wrong, path: '/wrong.html' }]);

function printedIn(name: string): PrintedReport {
  const { printed } = sampleNamed(name);
  if (printed === undefined) throw new Error(`${name} is no report`);
  return printed;
}

async function openView(wanted: Pick<ServedPage, 'host' | 'path'>) {
  const opened = await suite().open(wanted);
  await badgeSet(suite(), opened.address);
  const overlay = await overlayOf(suite().session, opened.page);
  await enter(overlay);
  return { ...opened, overlay };
}

async function enter(overlay: Overlay): Promise<void> {
  await overlay.shows(PARTS.marks);
  await overlay.click(ENTER);
  await overlay.shows('.plate');
}

interface SeenPlate {
  readonly field: string;
  readonly value: string;
  readonly kind: string;
  readonly name: string;
  /** Text of the cell that lies under it within a pixel; null where none does. */
  readonly cell: string | null;
}

function platesSeen({ root }: Overlay): Promise<SeenPlate[]> {
  return root.evaluate((shadow) => {
    const cells = [...document.querySelectorAll('td, th')].map((cell) => ({
      text: cell.textContent?.trim() ?? '',
      box: cell.getBoundingClientRect(),
    }));
    const near = (a: number, b: number) => Math.abs(a - b) <= 1;
    return [...shadow.querySelectorAll<HTMLElement>('.plate')].map((plate) => {
      const { left, top, right, bottom } = plate.getBoundingClientRect();
      const under = cells.filter(
        ({ box }) =>
          near(box.left, left) && near(box.top, top) && near(box.right, right) && near(box.bottom, bottom),
      );
      return {
        field: plate.dataset.field ?? '',
        value: plate.dataset.value ?? '',
        kind: [...plate.classList].find((name) => /^plate-(number|zero|blank|unreadable)$/.test(name)) ?? '',
        name: plate.getAttribute('aria-label') ?? '',
        cell: under.length === 1 ? (under[0]?.text ?? null) : null,
      };
    });
  });
}

const plateOf = (field: string) => `.plate[data-field="${field}"]`;

/** Marks a cell as misread from its plate. */
async function markMisread(page: Page, overlay: Overlay, field: string, should: string): Promise<void> {
  await overlay.click(plateOf(field));
  await overlay.shows('.cell-card .write-field');
  await page.keyboard.type(should);
  await page.keyboard.press('Enter');
  await overlay.shows(`${plateOf(field)}.plate-misread`);
  await page.keyboard.press('Escape');
  await overlay.hides('.cell-card-pinned');
}

/** Presses the button that copies, and pastes what is on the clipboard into a field of the page's own. */
async function copied(page: Page, overlay: Overlay): Promise<string> {
  await overlay.click('[data-choice="copy"]');
  await says(overlay, '.readback-message', /Copied/);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const text = await until('the pasted text', () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value || null),
  );
  await page.evaluate(() => document.querySelector('#pasted')?.remove());
  return text;
}

describe('the view of what was read', () => {
  it.each([
    ['a sound report', sound, soundPage, {}],
    [
      'a report with odd cells',
      odd,
      oddPage,
      { [TOTAL]: 'unreadable', [NATURAL]: 'blank', [RECEIVED]: 'blank', [PICTURED]: 'unreadable' },
    ],
  ] as const)(
    'has a plate on every recognised cell of %s, with its value',
    async (_, page, published, odds) => {
      const { overlay, errors } = await openView(page);
      const seen = await platesSeen(overlay);
      const kinds: Readonly<Record<string, string>> = odds;
      expect(seen.map(({ field }) => field).sort()).toEqual(Object.keys(published.expected).sort());
      for (const { field, value, kind, cell, name } of seen) {
        const expected = published.expected[field];
        const odd = kinds[field];
        expect(cell, `${field} is on its cell`).not.toBeNull();
        const look = odd ?? (expected === null ? 'blank' : expected === '0' ? 'zero' : 'number');
        expect(kind, field).toBe(`plate-${look}`);
        expect(value, field).toBe(look === 'blank' || look === 'unreadable' ? '' : expected);
        if (cell !== '') expect(name, field).toContain(`printed “${cell}”`);
      }
      const looks = await overlay.root.evaluate((shadow) =>
        ['number', 'zero', 'blank', 'unreadable'].flatMap((kind) => {
          const plate = shadow.querySelector(`.plate-${kind}`);
          if (plate === null) return [];
          const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(plate);
          const weight = getComputedStyle(plate.querySelector('.plate-value') ?? plate).fontWeight;
          return [[backgroundColor, backgroundImage, borderStyle, weight].join(' ')];
        }),
      );
      expect(new Set(looks).size).toBe(looks.length);
      expect(errors).toEqual([]);
    },
  );

  it('has a sign for what a cell shows that is no text', async () => {
    const { overlay } = await openView(odd);
    await overlay.click(plateOf(PICTURED));
    await says(overlay, '.cell-figure', /^▣$/);
  });

  it('dims what was not used, and nothing else; the page stays as it is', async () => {
    const { page, address } = await suite().open(odd);
    await badgeSet(suite(), address);
    const before = await serialised(page);
    const overlay = await overlayOf(suite().session, page);
    await enter(overlay);
    const seen = await overlay.root.evaluate((shadow) => {
      const veil = shadow.querySelector('.veil');
      if (veil === null) return null;
      // A veil that takes no clicks is not found at a point; for this look it does.
      veil.setAttribute('style', `${veil.getAttribute('style')}; pointer-events: auto`);
      const boxes = [...shadow.querySelectorAll('.plate')].map((plate) => plate.getBoundingClientRect());
      const dimmed = (x: number, y: number) => shadow.elementsFromPoint(x, y).includes(veil);
      const inView = (box: DOMRect) => box.top > 0 && box.bottom < innerHeight;
      const of = (cells: Iterable<DOMRect>) =>
        [...cells].filter(inView).map((box) => dimmed(box.left + box.width / 2, box.top + box.height / 2));
      const used = (box: DOMRect) =>
        boxes.some((one) => Math.abs(one.left - box.left) <= 1 && Math.abs(one.top - box.top) <= 1);
      const others = [...document.querySelectorAll('td, th, h1, h2, p')]
        .filter((element) => element.matches('td, th') || element.closest('table') === null)
        .map((element) => element.getBoundingClientRect())
        .filter((box) => box.width > 0 && box.height > 0 && !used(box));
      return { read: of(boxes), others: of(others) };
    });
    expect(seen?.read.length).toBeGreaterThan(5);
    expect(seen?.others.length).toBeGreaterThan(5);
    expect(new Set(seen?.read)).toEqual(new Set([false]));
    expect(new Set(seen?.others)).toEqual(new Set([true]));
    expect(await serialised(page)).toBe(before);
  });

  it('is used and left with the keyboard alone', async () => {
    const { page, overlay } = await openView(odd);
    const focused = () =>
      overlay.root.evaluate((shadow) => (shadow.activeElement as HTMLElement | null)?.dataset.field ?? '');
    await overlay.root.evaluate((shadow) =>
      shadow.querySelector<HTMLElement>('.plate[tabindex="0"]')?.focus(),
    );
    const first = await focused();
    expect(
      await overlay.root.evaluate((shadow) => shadow.querySelectorAll('.plate[tabindex="0"]').length),
    ).toBe(1);
    await page.keyboard.press('ArrowRight');
    await until('the next plate', async () => ![first, ''].includes(await focused()));
    await page.keyboard.press('ArrowLeft');
    await until('the first plate again', async () => (await focused()) === first);
    await page.keyboard.press('Enter');
    await until('the field of the card', () =>
      overlay.root.evaluate((shadow) => shadow.activeElement?.matches('.cell-card .write-field') ?? false),
    );
    await page.keyboard.press('Escape');
    await until('the plate in focus again', async () => (await focused()) === first);
    await page.keyboard.press('Escape');
    await overlay.hides('.plate');
    await overlay.shows(PARTS.marks);
  });

  it('is accessible, with a card and without', async () => {
    const { page, overlay } = await openView(odd);
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await overlay.click(plateOf('review.total'));
    await overlay.shows('.cell-card-pinned');
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
  });
});

describe('a cell marked as misread', () => {
  it('stays marked on the next visit, sets its checks aside, and stands in the problem report', async () => {
    const { page, address, overlay, errors } = await openView(wrong);
    await until('one failing check', async () => (await suite().desk.badge(address)).text === '1');
    await markMisread(page, overlay, 'review.total', '34');
    await until('a dash', async () => (await suite().desk.badge(address)).text === '–');

    await page.reload();
    const again = await overlayOf(suite().session, page);
    await again.shows('.mark-dismissed');
    await enter(again);
    await again.shows(`${plateOf('review.total')} .plate-should[data-text="34"]`);

    const plain = await copied(page, again);
    expect(plain).toContain(address);
    expect(plain).toContain('(review.total)\n  printed: 「9」\n  read as: 9\n  should be: 「34」');
    expect(plain).toMatch(/words above: .*总计/);
    expect(plain.match(/<table>/g)).toHaveLength(1);

    await again.click('.readback-mask input');
    const masked = await copied(page, again);
    expect(masked).toContain('should be: 「99」');
    expect(masked).toContain(`Address: ${address.replace(/\?.*/, '')}\n`);
    const cells = [...masked.matchAll(/<t[dh][^>]*>([^<]*)</g)].map(([, text]) => text ?? '');
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((text) => /[1-8]/.test(text))).toEqual([]);

    await again.click(plateOf('review.total'));
    await again.shows('.cell-card [data-choice="undo"]');
    await again.click('.cell-card [data-choice="undo"]');
    await again.hides('.plate-misread');
    await until('one failing check again', async () => (await suite().desk.badge(address)).text === '1');
    expect(errors).toEqual([]);
  });
});

describe('a page marked as not a report', () => {
  it('shows no marks from then on, and all of them once that is undone', async () => {
    const { page, address, overlay, errors } = await openView(wrong);
    const tabId = await suite().desk.tabId(address);
    const badgeIs = (text: string) =>
      until(`the badge "${text}"`, async () => (await suite().desk.badge(tabId)).text === text);
    await overlay.click('[data-choice="notReport"]');
    const quiet = await overlayAnew(page, '.bar-notice');
    await badgeIs('');
    expect(await textOf(quiet, '.bar-notice .summary')).toMatch(/not an annual report/);

    await page.reload();
    const again = await overlayAnew(page, '.bar-notice');
    expect(await again.has('.mark, .plate')).toBe(false);
    await badgeIs('');
    await again.click('[data-choice="undo"]');
    await overlayAnew(page, PARTS.marks);
    await badgeIs('1');
    expect(errors).toEqual([]);
  });

  it('is taken back from the popup too', async () => {
    const { page, address, overlay } = await openView(wrong);
    const tabId = await suite().desk.tabId(address);
    await overlay.click('[data-choice="notReport"]');
    await overlayAnew(page, '.bar-notice');
    const popup = await suite().openExtension(`/popup.html?tab=${tabId}`);
    await popupSettled(popup);
    await until('the word of it', () =>
      popup.$eval('.page', (part) => /not an annual report/.test(part.textContent ?? '')),
    );
    await popup.$eval('.page .actions .button', (button) => (button as HTMLElement).click());
    await popup.waitForSelector('.verdict');
    await page.bringToFront();
    await overlayAnew(page, PARTS.marks);
  });
});

/** The overlay of a page that was drawn anew and shows a part. */
function overlayAnew(page: Page, part: string): Promise<Overlay> {
  return until(`an overlay with ${part}`, async () => {
    const overlay = await overlayOf(suite().session, page).catch(() => null);
    return overlay !== null && (await overlay.has(part).catch(() => false)) ? overlay : null;
  });
}
