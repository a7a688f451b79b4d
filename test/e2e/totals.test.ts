import { describe, expect, it } from 'vitest';
import { until } from './harness/session';
import { serialised, useBrowser } from './harness/suite';
import { type PanelText, type Totals, totalsIn } from './harness/totals';
import { inner } from './totals-lists';
import type { Expected, TotalsPage } from './totals-page';
import { totalsPages } from './totals-pages';

const innerFrame = { ...inner, host: 'inner.gov.cn' };
const suite = useBrowser([...totalsPages, innerFrame]);

async function start(wanted: TotalsPage) {
  const opened = await suite().open(wanted);
  await opened.page.bringToFront();
  const tabId = await suite().desk.tabId(opened.address);
  expect(await suite().desk.toggleTotals(tabId)).toBe('on');
  const totals = await totalsIn(suite().session, opened.page);
  return { ...opened, tabId, totals };
}

const sumsOf = ({ lines }: PanelText) => lines.map(({ sum, unit }) => `${sum} ${unit}`.trim());

/** Waits for the sums, so that nothing is taken for an answer before it is one, and compares all the rest. */
async function expectPanel(totals: Totals, expected: Expected): Promise<void> {
  const { sums, totals: said = '', rest = '', ...figures } = expected;
  const panel = await totals
    .says('the sums', (now) => sumsOf(now).join() === sums.join() && now.totals === said)
    .catch(() => totals.panel());
  if (panel === null) throw new Error('the panel is gone');
  expect({ sums: sumsOf(panel), totals: panel.totals, rest: panel.rest }).toEqual({
    sums,
    totals: said,
    rest,
  });
  expect(panel.lines[0]).toMatchObject(figures);
}

describe.each(totalsPages)('quick totals on $name', (wanted) => {
  it('are exact for every scripted selection, and leave the page as it is', async () => {
    const { page, totals, errors, address } = await start(wanted);
    const before = await serialised(page);
    for (const { what, steps, expected } of wanted.selections) {
      for (const step of steps) await totals.do(step);
      await expectPanel(totals, expected).catch((error: unknown) => {
        throw new Error(`${what}: ${String(error)}`);
      });
      if (steps.some((step) => 'count' in step)) await totals.do({ count: 'totals' });
    }
    expect((await serialised(page)).replace(/<gouji-totals[^>]*><\/gouji-totals>/, '')).toBe(
      before.replace(/<gouji-totals[^>]*><\/gouji-totals>/, ''),
    );
    expect(page.url()).toBe(address);
    expect(errors).toEqual([]);
  });
});

describe('quick totals in frames', () => {
  it('hold one selection in the tab, whichever frame it is in', async () => {
    const [framed] = totalsPages.filter(({ path }) => path === '/framed.html');
    if (framed === undefined) throw new Error('no page with a frame');
    const { page, totals } = await start(framed);
    await totals.do({ click: [0, 1] });
    await totals.says('the sum of the page', ({ lines }) => lines[0]?.sum === '300');
    const frame = page.frames().find((one) => one.url().includes(inner.path));
    if (frame === undefined) throw new Error('no frame');
    const within = await totalsIn(suite().session, page, frame);
    await within.do({ click: [0, 1] });
    await within.says('the sum of the frame', ({ lines }) => lines[0]?.sum === '100');
    await until('the page to let go', async () => (await totals.panel()) === null);
    await until('its outlines to go', async () => (await totals.count('.area')) === 0);
    await totals.do({ click: [1, 1] });
    await totals.says('the page’s own', ({ lines }) => lines[0]?.sum === '120');
    await until('the frame to let go', async () => (await within.panel()) === null);
  });
});
