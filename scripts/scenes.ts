import type { Page } from 'puppeteer-core';
import { type Overlay, PARTS } from '../test/e2e/harness/overlay';
import { until } from '../test/e2e/harness/session';

/**
 * What of the overlay is to be seen. Once its list is open: a finding, a cause with its suspect, a failure that
 * several figures could explain, soft findings, decisions, quick totals. With the list closed: the marks and the
 * bar alone, a finding's card, the bar's menu, a table's strip opened, the read-back, the folded tab.
 */
const LISTED = ['overlay', 'cause', 'several', 'soft', 'decided', 'derived'] as const;
const UNLISTED = ['marks', 'card', 'menu', 'strip', 'readback', 'tab'] as const;
export const SCENE_NAMES = [...LISTED, ...UNLISTED] as const;
export type Scene = (typeof SCENE_NAMES)[number];

export function isListed(scene: Scene): boolean {
  return LISTED.some((one) => one === scene);
}

export const SCENES: Readonly<Record<Scene, (shown: Overlay, page: Page) => Promise<void>>> = {
  async overlay(shown) {
    await shown.click(PARTS.line);
    await shown.shows(`${PARTS.openFinding} *`);
    await shown.shows('.lit');
  },
  async cause(shown) {
    await shown.click('.cause .finding-line');
    await shown.shows('.lit-suspect');
  },
  async several(shown) {
    await shown.click('[data-identity="review.results"]');
    await shown.shows('.suspect');
    await shown.click('.suspect');
    await shown.shows('.lit-suspect');
  },
  async soft(shown) {
    await shown.shows('.part-soft');
    await scrollTo(shown, '.part-soft');
    await shown.click('.part-soft .finding-line');
    await shown.shows('.finding-soft.finding-open');
    await scrollTo(shown, '.part-soft');
  },
  async decided(shown, page) {
    await write(shown, page, '[data-identity="review.results"]', 'dismiss', '已核对公报，系分栏统计');
    await shown.shows('.part-dismissed');
    const first = '.findings > .cause > .finding-line';
    await shown.click(first);
    await write(shown, page, '.beneath .finding-line', 'note', '已去函询问');
    await shown.shows('.beneath .standing');
    await shown.click(first);
    await scrollTo(shown, '.part-dismissed');
  },
  async marks(shown) {
    await shown.shows('.mark');
  },
  async card(shown, page) {
    await shown.click('.mark-fails');
    await shown.shows('.card[data-place]');
    await page.mouse.move(2, 2);
  },
  async menu(shown) {
    await shown.click('[data-act="more"]');
    await shown.shows('.menu');
  },
  async strip(shown) {
    await shown.shows('.strip-chip');
    await shown.click('.strip-chip');
    await shown.shows('.strip-open');
  },
  async readback(shown) {
    const isWide = await shown.root.evaluate(() => window.innerWidth > 940);
    if (!isWide) await shown.click('[data-act="more"]');
    await shown.click(isWide ? '.bar > [data-act="readback"]' : '.menu [data-act="readback"]');
    await shown.shows('.plate');
  },
  async tab(shown) {
    await shown.click(PARTS.hide);
    await shown.shows(PARTS.tab);
  },
  async derived(shown) {
    await shown.shows('.derived');
    await scrollTo(shown, '.derived');
    await shown.click('.derived > summary');
    await scrollTo(shown, '.derived');
  },
};

/** Takes back what a scene decided. */
export async function undoAll(shown: Overlay): Promise<void> {
  await shown.click('.part-dismissed .finding-line');
  await shown.shows('[data-choice="undo"]');
  await shown.click('[data-choice="undo"]');
  await shown.hides('.part-dismissed');
}

/** Opens a finding and writes a reason or a note. */
async function write(shown: Overlay, page: Page, line: string, choice: string, text: string): Promise<void> {
  await shown.click(line);
  await shown.shows(`[data-choice="${choice}"]`);
  await shown.click(`[data-choice="${choice}"]`);
  await until('the field in focus', () =>
    shown.root.evaluate((shadow) => shadow.activeElement?.matches('.write-field') ?? false),
  );
  // In the place of what an earlier picture left there.
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await shown.hides('.write-field');
}

async function scrollTo(shown: Overlay, selector: string): Promise<void> {
  await shown.root.evaluate((shadow, wanted) => {
    const list = shadow.querySelector('.list');
    const part = shadow.querySelector(wanted);
    if (list !== null && part !== null) {
      list.scrollTop += part.getBoundingClientRect().top - list.getBoundingClientRect().top;
    }
  }, selector);
}
