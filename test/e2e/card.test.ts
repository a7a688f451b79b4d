import { describe, expect, it } from 'vitest';
import {
  CARD,
  HANDLED,
  type Marked,
  middleOf,
  openMarked,
  press,
  RECEIVED,
  REVIEW,
  report,
} from './card-pages';
import { puzzling } from './findings-pages';
import { accessibilityFaults } from './harness/accessibility';
import { says, textOf, textsOf } from './harness/list';
import { HOST, PARTS } from './harness/overlay';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';

const suite = useBrowser([report]);

function focusIs({ overlay }: Marked, selector: string): Promise<boolean> {
  return until(`the focus on ${selector}`, () =>
    overlay.root.evaluate((shadow, wanted) => shadow.activeElement?.matches(wanted) ?? false, selector),
  );
}

describe('the card of a finding', () => {
  it('opens where the pointer rests, lights its cells, and goes with the pointer', async () => {
    const marked = await openMarked(suite());
    const { page, overlay, errors } = marked;
    const { x, y } = await middleOf(marked, RECEIVED);
    await page.mouse.move(x, y);
    await overlay.shows(CARD);
    expect(await textOf(overlay, '.card-sentence')).toMatch(/add up to 68; the printed total is 78/);
    expect(await textsOf(overlay, '.card .sum-difference td')).toEqual(['−10']);
    // Printed and implied value of what may be wrong, the slip, and where the rule stands.
    expect(await textOf(overlay, '.card-suspect')).toMatch(/printed as 1; .* imply 11.*digit/);
    expect(await textOf(overlay, '.card-source')).toContain('国办公开办函〔2021〕30号');
    await overlay.shows('.lit-end');
    await overlay.shows('.lit-suspect');
    expect(await overlay.has('.list')).toBe(false);

    await page.mouse.move(5, 5);
    await overlay.hides('.card');
    await overlay.hides('.lit');
    expect(errors).toEqual([]);
  });

  it('opens with a press, stays, and closes with its button or a second press', async () => {
    const marked = await openMarked(suite());
    const { page, overlay } = marked;
    await press(marked, RECEIVED);
    await overlay.shows(CARD);
    await press(marked, REVIEW);
    await says(overlay, '.card-name', /review/i);
    await press(marked, REVIEW);
    await overlay.hides('.card');
    await press(marked, RECEIVED);
    await overlay.shows(CARD);
    await overlay.click('.card-close');
    await overlay.hides('.card');
    // The page keeps its focus all the while.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('opens for the keyboard, is entered, gone through and left, and gives the focus back', async () => {
    const marked = await openMarked(suite());
    const { page, overlay } = marked;
    await overlay.root.evaluate((shadow) =>
      shadow.querySelector<HTMLElement>('.mark[tabindex="0"]')?.focus(),
    );
    await overlay.shows(CARD);
    const first = await textOf(overlay, '.card-name');
    await page.keyboard.press('ArrowRight');
    await until('the next card', async () => (await textOf(overlay, '.card-name')) !== first);
    await page.keyboard.press('ArrowLeft');
    await says(overlay, '.card-name', new RegExp(first));
    await page.keyboard.press('Enter');
    await focusIs(marked, '.card');
    const reached: string[] = [];
    while (reached.at(-1) !== 'Copy' && reached.length < 8) {
      await page.keyboard.press('Tab');
      reached.push(
        await overlay.root.evaluate(({ activeElement }) =>
          activeElement?.matches('button') ? activeElement.textContent || 'icon' : 'other',
        ),
      );
    }
    // Where what is said must scroll, it can be scrolled with the keys.
    expect(reached.filter((name) => name !== 'other')).toEqual([
      ...['icon', 'Confirm', 'Dismiss…', 'Note…', 'Copy'],
    ]);
    await page.keyboard.press('Escape');
    await overlay.hides('.card');
    await focusIs(marked, RECEIVED);
    // The marks are still there: Escape went one step back.
    expect(await overlay.has(PARTS.panel)).toBe(true);
  });

  it('opens with a tap and closes with a tap elsewhere', async () => {
    const marked = await openMarked(suite());
    const { page, overlay } = marked;
    const { x, y } = await middleOf(marked, RECEIVED);
    await page.touchscreen.tap(x, y);
    await overlay.shows(CARD);
    await page.touchscreen.tap(40, 300);
    await overlay.hides('.card');
  });

  it('pages between the findings of one cell', async () => {
    const marked = await openMarked(suite());
    const { overlay } = marked;
    await press(marked, HANDLED);
    await says(overlay, '.card-place', /^1 \/ 2$/);
    expect(await textOf(overlay, '.card-sentence')).toMatch(/outcomes add up to 86/);
    await overlay.click('.card-after');
    await says(overlay, '.card-place', /^2 \/ 2$/);
    expect(await textOf(overlay, '.card-sentence')).toMatch(/^Holds: 77 = /);
    await overlay.click('.card-after');
    await says(overlay, '.card-place', /^1 \/ 2$/);
  });

  it('takes a decision', async () => {
    const marked = await openMarked(suite());
    const { page, overlay } = marked;
    await press(marked, REVIEW);
    await overlay.shows(CARD);
    await overlay.click('.card [data-choice="dismiss"]');
    await overlay.shows('.write-field');
    await page.keyboard.type('checked');
    await page.keyboard.press('Enter');
    expect(await says(overlay, '.card-standing', /Dismissed: /)).toContain('checked');
    await overlay.shows(`.mark-dismissed${REVIEW}`);
    await overlay.click('.card [data-choice="undo"]');
    await overlay.hides('.card-standing');
    await overlay.hides('.mark-dismissed');
  });

  it('is accessible', async () => {
    const marked = await openMarked(suite());
    const { page, overlay } = marked;
    await press(marked, HANDLED);
    await overlay.shows(CARD);
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await overlay.click('.card [data-choice="note"]');
    await overlay.shows('.write-field');
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
  });
});

describe('what is copied', () => {
  it('is all there is to say, on a page without a clipboard, and leaves the selection alone', async () => {
    const marked = await openMarked(suite());
    const { page, overlay, errors } = marked;
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.evaluate(() => {
      const heading = document.querySelector('h1, h2, td');
      if (heading !== null) getSelection()?.selectAllChildren(heading);
      const pad = document.createElement('textarea');
      pad.style.cssText = 'position: fixed; top: 0; left: 0';
      document.body.append(pad);
    });
    const selected = await page.evaluate(() => String(getSelection()));
    await press(marked, RECEIVED);
    await overlay.shows(CARD);
    await overlay.click('.card-copy');
    await says(overlay, '.card-message', /Copied/);
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected);

    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const text = await until('the pasted text', () => page.$eval('textarea', ({ value }) => value));
    for (const part of [
      /add up to 68; the printed total is 78/,
      /natural persons +64\n/,
      /\+ 1\n/,
      /Difference +−10\n/,
      /May be wrong: .*printed as 1; .*imply 11/,
      new RegExp(`Agency: ${puzzling.agency}`),
      /Year: 2022/,
      /Title: \S/,
      /Address: http:.*2022\.html/,
      /Accessed: \d{4}-\d{2}-\d{2}/,
      /Id: requests\.applicants:received$/,
    ])
      expect(text).toMatch(part);
    expect(errors).toEqual([]);
  });
});
