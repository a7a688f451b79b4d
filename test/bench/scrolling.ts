/** Frame rate and work while a page and a box in it scroll, with 200 badges on their cells and without. */
import type { Browser, CDPSession } from 'puppeteer-core';
import { pageScript, withExtension } from './browser';
import { median } from './measure';
import { limited, type Part } from './part';

const BADGES = 200;
/** Frames of one scroll. */
const FRAMES = 120;

/** Frames in a second with badges, as a part of those without; the rest is the noise of a shared machine. */
const LEAST_RATE = 0.85;

export const scrollingPart: Part = {
  name: 'scrolling',
  heading: `Frames dropped while scrolling with ${BADGES} badges, against none (Chromium); work in hundredths of a frame`,
  inBrowser: true,
  async run(turns) {
    const measured = await withExtension([], ({ browser }) => measureScrolling(browser, turns));
    const rows = measured.map(({ what, rate, work, workWithout }) => ({
      what,
      figures: [
        limited(rate.toFixed(2), rate >= LEAST_RATE),
        `${(Math.max(0, 1 - rate) * 100).toFixed(0)} %`,
        work.toFixed(0),
        workWithout.toFixed(0),
      ],
    }));
    const notes = [
      'Rate: frames in a second against none. Dropped: frames dropped while scrolling, of those without.',
    ];
    return {
      tables: [{ what: 'what scrolls', columns: ['rate', 'dropped', 'work', 'without'], rows, notes }],
      aims: [],
    };
  },
};

interface Scrolling {
  readonly what: string;
  /** Frames per second with badges, as a part of those without. */
  readonly rate: number;
  /** Work of the page's thread in one frame with badges, in hundredths of the time a frame has at 60 in a second. */
  readonly work: number;
  /** The same without badges. */
  readonly workWithout: number;
}

/** What is scrolled: the page alone, or a box in it together with the page. */
const KINDS = [
  { what: 'the page', style: '' },
  { what: 'the page, under sticky heads', style: 'tr:first-child>td{position:sticky;top:0;background:#eee}' },
  { what: 'a box and the page', style: '.box{height:400px;overflow:auto}' },
] as const;

async function measureScrolling(browser: Browser, turns: number): Promise<Scrolling[]> {
  const script = await pageScript('./scrolling-page.ts', 'scrollingBench');
  const measured: Scrolling[] = [];
  for (const { what, style } of KINDS) {
    const pairs: { rate: number; work: number; workWithout: number }[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const without = await scrolled(browser, style, script, 0);
      const having = await scrolled(browser, style, script, BADGES);
      pairs.push({ rate: having.rate / without.rate, work: having.work, workWithout: without.work });
    }
    measured.push({
      what,
      rate: median(pairs.map(({ rate }) => rate)),
      work: median(pairs.map(({ work }) => work)),
      workWithout: median(pairs.map(({ workWithout }) => workWithout)),
    });
  }
  return measured;
}

/** A page of 60 rows of ten cells in a box, two such tables, and room to scroll. */
function pageOf(style: string): string {
  const cells = Array.from({ length: 10 }, (_, column) => `<td>${column * 37}</td>`).join('');
  const table = `<div class="box"><table border="1" style="width:900px">${`<tr>${cells}</tr>`.repeat(60)}</table></div>`;
  return `<!doctype html><style>${style}</style><h1>表</h1>${table}<p>注</p>${table}<p style="height:2000px">`;
}

async function scrolled(
  browser: Browser,
  style: string,
  script: string,
  badges: number,
): Promise<{ rate: number; work: number }> {
  const page = await browser.newPage();
  try {
    await page.setContent(pageOf(style));
    // The first-run page opened in front; a tab behind draws no frames.
    await page.bringToFront();
    await page.addScriptTag({ content: script });
    await page.evaluate(`scrollingBench.start(${badges})`);
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(SCROLL);
    const before = await workOf(client);
    const milliseconds = Number(await page.evaluate(SCROLL));
    const work = (await workOf(client)) - before;
    return { rate: (FRAMES / milliseconds) * 1000, work: (work / FRAMES) * 6000 };
  } finally {
    await page.close();
  }
}

/** Seconds that the page's thread has worked. */
async function workOf(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Scrolls down and up again, one step a frame; a text, since it runs in the page. */
const SCROLL = `new Promise((resolve) => {
  const started = performance.now();
  let frame = 0;
  const step = () => {
    const way = Math.abs(((frame * 2) % ${FRAMES * 2}) - ${FRAMES}) * 8;
    scrollTo(0, ${FRAMES * 8} - way);
    for (const box of document.querySelectorAll('.box')) box.scrollTop = ${FRAMES * 8} - way;
    frame += 1;
    if (frame <= ${FRAMES}) requestAnimationFrame(step);
    else resolve(performance.now() - started);
  };
  requestAnimationFrame(step);
})`;
