import { describe, expect, it } from 'vitest';
import { plantedErrors } from '../samples';
import { pageOf, puzzling } from './findings-pages';
import { accessibilityFaults } from './harness/accessibility';
import { openList, reloadList, says, textOf, textsOf } from './harness/list';
import { HOST, lineOf, PARTS, popupSettled, reach } from './harness/overlay';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';

const report = pageOf(() => puzzling, '/2022.html');
const suite = useBrowser([report]);
const REVIEW = 'review.results';
const SUMMARY = '.bar .summary';

const openMarked = () => openList(suite(), report);

describe('a failure', () => {
  it('is told by its cause, with what is printed and what is implied', async () => {
    const { overlay } = await openMarked();
    const causes = await textsOf(overlay, PARTS.cause);
    const [swapped, dropped] = plantedErrors;
    for (const planted of [swapped, dropped]) {
      const told = new RegExp(
        `1 figure explains 2 failing checks.*printed as ${planted?.printed};.*imply ${planted?.sound}$`,
      );
      expect(causes.filter((text) => told.test(text))).toHaveLength(1);
    }
    expect(causes).toHaveLength(2);
    for (const cause of causes.keys()) {
      await overlay.root.evaluate(
        (shadow, at, line) => shadow.querySelectorAll<HTMLElement>(line)[at]?.click(),
        cause,
        PARTS.cause,
      );
      await overlay.shows('.beneath');
      expect(await textsOf(overlay, '.beneath .finding-line')).toHaveLength(2);
      expect(await textOf(overlay, '.slip')).toMatch(/digit/);
    }
  });

  it('shows the figure that may be wrong on the page, beside the figures of its checks', async () => {
    const { overlay } = await openMarked();
    await reach(overlay, 'requests.balance:business');
    await overlay.shows('.lit-suspect');
    const ringed = () =>
      overlay.root.evaluate((shadow) => {
        const box = shadow.querySelector('.lit-suspect')?.getBoundingClientRect();
        const cells = [...document.querySelectorAll('td')];
        const cell = cells.find((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const far = Math.abs(left - (box?.left ?? -1)) + Math.abs(top - (box?.top ?? -1));
          return far <= 2 && Math.abs(width - (box?.width ?? 0)) + Math.abs(height - (box?.height ?? 0)) <= 2;
        });
        return { text: cell?.textContent?.trim(), lit: shadow.querySelectorAll('.lit').length };
      });
    const dropped = plantedErrors[1];
    const { lit } = await until('the ring on its cell', async () => {
      const found = await ringed();
      return found.text === dropped?.printed && found;
    });
    // Seven figures of a row and four of a column meet in one.
    expect(lit).toBe(7 + 4 - 1);
    await overlay.click('.suspect');
    await overlay.hides('.lit-suspect');
    await overlay.click('.suspect');
    await overlay.shows('.lit-suspect');
  });

  it('names none where several figures could be behind it', async () => {
    const { overlay } = await openMarked();
    await overlay.click(lineOf(REVIEW));
    await overlay.shows('.suspects');
    expect(await textOf(overlay, '.remark')).toMatch(/4 corrections .* cannot be told apart/);
    const suspects = await textsOf(overlay, '.suspect');
    expect(suspects).toHaveLength(4);
    const total = plantedErrors[2];
    expect(suspects[0]).toContain(`printed as ${total?.printed}; the other figures imply ${total?.sound}`);
    expect(await overlay.has('.suspect[aria-pressed="true"]')).toBe(false);
    const facts = await textOf(overlay, '.facts');
    expect(facts).toContain('国办公开办函〔2021〕30号');
    expect(facts).toContain(REVIEW);
  });
});

describe('what is worth a look', () => {
  it('is a handful, the rest folded away, and never counted as failing', async () => {
    const { overlay } = await openMarked();
    await overlay.shows('.part-soft');
    expect(await textsOf(overlay, '.part-soft > .findings .finding-line')).toHaveLength(5);
    expect(await textOf(overlay, '.part-soft .fold summary')).toBe('3 more');
    // One of them is a claim of the text, of a figure that the table prints otherwise.
    await says(overlay, SUMMARY, /5 fail.*9 to look at/);
    await overlay.click('.part-soft .finding-line');
    await overlay.shows('.lit-soft');
  });

  it('stays off where it was switched off, on every page, until it is switched on', async () => {
    const { page, overlay } = await openMarked();
    await overlay.shows('.switch');
    await overlay.click('.switch');
    await overlay.shows('.switch[aria-checked="false"]');
    expect(await overlay.has('.part-soft .finding')).toBe(false);
    // The claim has a switch of its own.
    await says(overlay, SUMMARY, /5 fail1 to look at/);

    const again = await reloadList(suite(), page);
    await again.shows('.switch[aria-checked="false"]');
    expect(await again.has('.part-soft .finding')).toBe(false);
    await says(again, SUMMARY, /5 fail1 to look at/);
    const popup = async () => {
      const tabId = await suite().desk.tabId(suite().server.addressOf(report));
      const opened = await suite().openExtension(`/popup.html?tab=${tabId}`);
      await popupSettled(opened);
      return opened.$eval('.verdict', (element) => element.textContent ?? '');
    };
    expect(await popup()).not.toContain('to look at');

    await page.bringToFront();
    await again.click('.switch');
    await says(again, SUMMARY, /9 to look at/);
    expect(await popup()).toContain('8 to look at');
  });
});

describe('figures that the form does not print', () => {
  it('are worked out, with their definitions, and flagged where they rest on few cases', async () => {
    const { overlay } = await openMarked();
    await overlay.click('.derived > summary');
    const rates = await textsOf(overlay, '.derived-rate');
    // 26 and 9 of 77; of the reviews, 1 of 3 that are decided.
    expect(rates).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Granted in full33\.8%.*26 ÷ 77$/),
        expect.stringMatching(/^Granted in part11\.7%.*9 ÷ 77$/),
        expect.stringMatching(/^Overturned on review33\.3%.*1 ÷ 3.*fewer than 30/),
      ]),
    );
    // 3 + 1 + 2 + 2 refusals.
    const [refused = ''] = await textsOf(overlay, '.derived-fold > summary');
    expect(refused).toMatch(/8$/);
    await overlay.click('.derived-fold > summary');
    expect(await textsOf(overlay, '.derived-fold[open] tr')).toHaveLength(6);
  });
});

describe('the list', () => {
  it('is accessible in all its states', async () => {
    const { page, overlay } = await openMarked();
    await reach(overlay, 'requests.balance:business');
    await overlay.click(lineOf('requests.balance:business'));
    await overlay.shows('.choices');
    await overlay.click('.derived > summary');
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await overlay.click('[data-choice="note"]');
    await overlay.shows('.write-field');
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await overlay.click('.part-soft .finding-line');
    await overlay.shows('.finding-soft.finding-open');
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
  });
});
