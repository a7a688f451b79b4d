import { describe, expect, inject, it } from 'vitest';
import { type Overlay, overlayOf, PARTS } from './harness/overlay';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';
import { edited, faultyReport } from './pages';

const faulty = faultyReport();
const DARK_READER =
  '* { background-color: #181a1b !important; color: #e8e6e3 !important; border-color: #736b5e !important }';

function coloured(path: string, css: string) {
  return edited(faulty, path, (html) => html.replace('</head>', `<style>${css}</style></head>`));
}

const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];
const pages = {
  light: coloured('/light.html', 'body, table, td { background: #fff }'),
  dark: coloured('/dark.html', 'body, div { background: #111; color: #eee }'),
  grey: coloured('/grey.html', 'table, td { background: #8a8a8a }'),
  tinted: coloured(
    '/tinted.html',
    'body { background: #000 } body * { background: none !important } body td { background: #ffffff18 !important }',
  ),
  inverted: coloured(
    '/inverted.html',
    'html { filter: invert(1) hue-rotate(180deg); background: #fff } body, div, td { background: #fff }',
  ),
  recoloured: coloured('/recoloured.html', DARK_READER),
};
const suite = useBrowser(Object.values(pages));

/** Luminance of a colour as the browser computes it, WCAG 2. */
function luminance(parts: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The weakest contrast of a tick to what it is drawn on. */
async function weakest({ root }: Overlay, ground: readonly number[]): Promise<number> {
  const ticks = await root.evaluate((shadow) =>
    [...shadow.querySelectorAll('.mark-holds .sign')].map((sign) => {
      const { color, opacity, backgroundColor } = getComputedStyle(sign);
      const numbers = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
      return { ink: numbers(color), paper: numbers(backgroundColor), opacity: Number(opacity) };
    }),
  );
  expect(ticks.length).toBeGreaterThan(0);
  const contrasts = ticks.map(({ ink, paper, opacity }) => {
    const lower = paper[3] === 0 ? ground : paper.slice(0, 3);
    const drawn = ink.slice(0, 3).map((part, at) => part * opacity + (lower[at] ?? 0) * (1 - opacity));
    const [high = 0, low = 0] = [luminance(drawn), luminance(lower)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  });
  return Math.min(...contrasts);
}

async function opened(page: { host: string; path: string }) {
  const open = await suite().open(page);
  const overlay = await overlayOf(suite().session, open.page);
  await overlay.shows(PARTS.marks);
  return { ...open, overlay };
}

describe('ticks keep 3 : 1', () => {
  it.each([
    ['a light page', pages.light, WHITE],
    ['a dark page', pages.dark, [17, 17, 17]],
    ['a grey page', pages.grey, [138, 138, 138]],
    ['cells that let a dark page through', pages.tinted, [24, 24, 24]],
    // Firefox lays a filter of the root over our element too: there both are turned round.
    ['an inverted page', pages.inverted, inject('browser') === 'firefox' ? WHITE : BLACK],
    ['a page that another extension recoloured', pages.recoloured, [24, 26, 27]],
  ] as const)('on %s', async (_, page, ground) => {
    const { overlay, errors } = await opened(page);
    expect(await weakest(overlay, ground)).toBeGreaterThanOrEqual(3);
    expect(errors).toEqual([]);
  });

  it('when a page is recoloured while it is open', async () => {
    const { page, overlay } = await opened(pages.light);
    await page.evaluate((css) => {
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
      document.documentElement.setAttribute('data-darkreader-scheme', 'dark');
    }, DARK_READER);
    await until('other ticks', async () => (await weakest(overlay, [24, 26, 27])) >= 3);
  });
});
