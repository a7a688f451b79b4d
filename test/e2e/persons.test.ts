import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { report } from './card-pages';
import { says, textOf } from './harness/list';
import { HOST, type Overlay, overlayOf, PARTS } from './harness/overlay';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';

/** What a person does who has the keyboard alone, or who hears the page and does not see it. */

const suite = useBrowser([report]);
/** Checks of the page that fail, each at a figure of its own but two. */
const FAILING = 5;

async function openReport(): Promise<{ page: Page; overlay: Overlay }> {
  const { page, address } = await suite().open(report);
  await badgeSet(suite(), address);
  await page.bringToFront();
  const overlay = await overlayOf(suite().session, page);
  await overlay.shows(PARTS.marks);
  return { page, overlay };
}

/** What has the focus: its name, and whether it is one of ours. */
function focus({ root }: Overlay): Promise<{ name: string; isOurs: boolean; kind: string }> {
  return root.evaluate((shadow) => {
    const element = shadow.activeElement;
    return {
      name: element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '',
      isOurs: element !== null,
      kind: element?.className ?? '',
    };
  });
}

/** Presses a key until something has the focus that is wanted. */
async function pressUntil(
  page: Page,
  overlay: Overlay,
  key: 'Tab' | 'ArrowRight',
  wanted: (focused: { name: string; kind: string }) => boolean,
  most = 60,
): Promise<string> {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press(key);
    const focused = await focus(overlay);
    if (focused.isOurs && wanted(focused)) return focused.name;
  }
  throw new Error(`${most} times ${key} led nowhere`);
}

describe('a person with the keyboard alone', () => {
  it('learns the verdict, reaches each finding, dismisses one and copies one', async () => {
    const { page, overlay } = await openReport();
    expect(await textOf(overlay, '.bar .summary')).toMatch(/42 checks: 37 hold, 5 fail/);

    // One stop leads to the marks; arrows go from mark to mark.
    const first = await pressUntil(page, overlay, 'Tab', ({ kind }) => /\bmark\b/.test(kind));
    const names = new Set([first]);
    for (let last = ''; last !== (await focus(overlay)).name; ) {
      last = (await focus(overlay)).name;
      names.add(last);
      await page.keyboard.press('ArrowRight');
    }
    for (let last = ''; last !== (await focus(overlay)).name; ) {
      last = (await focus(overlay)).name;
      names.add(last);
      await page.keyboard.press('ArrowLeft');
    }
    const failing = [...names].filter((name) => name.includes('does not agree'));
    // Two of the five end at one figure, whose name tells both.
    expect(failing.join(' ').match(/; the printed total is|; .* = /g)?.length ?? 0).toBeGreaterThan(0);
    expect(failing.length).toBeGreaterThanOrEqual(FAILING - 1);

    // Into the card of one of them, to its buttons, and out again.
    await pressUntil(page, overlay, 'ArrowRight', ({ name }) => name.includes('does not agree'));
    await page.keyboard.press('Enter');
    await until('the card in focus', async () => (await focus(overlay)).kind.includes('card'));
    await pressUntil(page, overlay, 'Tab', ({ name }) => name.startsWith('Copy'), 12);
    await page.keyboard.press('Enter');
    await says(overlay, '.card-message', /[Cc]opied/);
    await page.keyboard.press('Escape');
    await until('the mark in focus', async () => /\bmark\b/.test((await focus(overlay)).kind));

    await page.keyboard.press('Enter');
    await until('the card in focus', async () => (await focus(overlay)).kind.includes('card'));
    await pressUntil(page, overlay, 'Tab', ({ name }) => name.startsWith('Dismiss'), 12);
    await page.keyboard.press('Enter');
    await until('the field in focus', async () => (await focus(overlay)).kind.includes('write-field'));
    await page.keyboard.type('checked against the printed gazette');
    await page.keyboard.press('Enter');
    await says(overlay, '.bar .summary', /4 fail.*1 dismissed/);
  });
});

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly node: number;
}

/** What a screen reader is given of a page, Gouji's part of it included. */
async function heard(client: CDPSession): Promise<Heard[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) =>
    ignored || backendDOMNodeId === undefined
      ? []
      : [{ role: String(role?.value ?? ''), name: String(name?.value ?? ''), node: backendDOMNodeId }],
  );
}

/** Does to a node what a screen reader does when its user says "press". */
async function pressHeard(client: CDPSession, node: number): Promise<void> {
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: node });
  if (object.objectId === undefined) throw new Error('a node that is not there');
  await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { this.focus(); this.click(); }',
  });
}

/** Only Chromium's remote protocol shows the tree. An empty list leaves no suite behind, which an empty `it.each` would. */
const READERS = inject('browser') === 'chromium' ? ['a person who hears the page'] : [];

describe.each(READERS)('%s', () => {
  it('learns the verdict, each finding, and dismisses one and copies one', async () => {
    const { page } = await openReport();
    const client = await page.createCDPSession();
    await client.send('Accessibility.enable');
    const waitFor = (what: string, role: string, name: RegExp) =>
      until(what, async () => (await heard(client)).find((one) => one.role === role && name.test(one.name)));

    // Told once, politely, without anything pressed. The person before may have dismissed a finding.
    const told = async () => {
      const all = (await heard(client)).map(({ name }) => name).join('\n');
      return /42 checks: 37 hold, (\d) fail/.exec(all)?.[1];
    };
    const failing = Number(await until('the verdict', told));
    const marks = (await heard(client)).filter(
      ({ role, name }) => role === 'button' && name.includes('does not agree'),
    );
    // Two of them end at one figure.
    expect(marks.length).toBeGreaterThanOrEqual(failing - 1);
    for (const { name } of marks) expect(name).toMatch(/\d/);

    const [mark] = marks;
    if (mark === undefined) throw new Error('no mark is heard');
    await pressHeard(client, mark.node);
    await waitFor('the card', 'dialog', /./);
    const copy = await waitFor('the button that copies', 'button', /^Copy/);
    await pressHeard(client, copy.node);
    await waitFor('word that it was copied', 'StaticText', /[Cc]opied/);

    const dismiss = await waitFor('the button that dismisses', 'button', /^Dismiss/);
    await pressHeard(client, dismiss.node);
    const field = await waitFor('the field', 'textbox', /[Rr]eason/);
    await client.send('DOM.focus', { backendNodeId: field.node });
    await page.keyboard.type('checked against the printed gazette');
    await page.keyboard.press('Enter');
    await until('the new verdict', async () => (await told()) === String(failing - 1));
    await client.detach();
    expect(await page.$(HOST)).not.toBeNull();
  });
});
