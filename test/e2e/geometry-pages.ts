import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers';
import type { ServedPage } from './harness/server';
import { edited, faultyReport, framed } from './pages';

/** Something done to a page that moves its cells, or what lies over them. */
export interface Step {
  readonly run: (page: Page, kind: BrowserKind) => Promise<unknown>;
  /** Whether it starts a motion that is to be followed in every frame. */
  readonly isMotion?: true;
  /** Whether cells or figures change their sizes, so that marks may take other places in their cells. */
  readonly isResize?: true;
  /** Whether it brings something over cells that only asking the browser can tell: in a few frames, not at once. */
  readonly isLate?: true;
}

export interface GeometryCase {
  readonly name: string;
  readonly page: ServedPage;
  readonly steps: readonly Step[];
  /** Whether cells are turned, so that a mark stands by its figure and not in a corner of a box. */
  readonly isTurned?: true;
  /** Whether marks stand where they could widen or lengthen the page. */
  readonly mayWiden?: true;
  /** The page in a frame of the page that holds the report. */
  readonly inner?: ServedPage;
}

/** One way the page may be built: styles, and what else becomes of its tables. */
interface Build {
  readonly style?: string;
  readonly before?: string;
  readonly after?: string;
  readonly wrap?: readonly [open: string, close: string];
  /** Attributes of the root element. */
  readonly root?: string;
}

/** What makes room to scroll. */
const AFTER = '<p style="height:900px">附注</p>';

let count = 0;

function page({ style = '', before = '', after = AFTER, wrap = ['', ''], root = '' }: Build): ServedPage {
  count += 1;
  return edited(faultyReport(), `/geometry-${count}.html`, (html) =>
    html
      .replace('<html', `<html ${root}`)
      .replace('</head>', `<style>${style}</style></head>`)
      .replaceAll('<table', `${wrap[0]}<table`)
      .replaceAll('</table>', `</table>${wrap[1]}`)
      .replace(/<body[^>]*>/, (body) => body + before)
      .replace('</body>', `${after}</body>`),
  );
}

/** Scrolls the page, and every box of it. */
const scroll = (y: number, x = 0, inY = 0, inX = 0): Step => ({
  run: (page) =>
    page.evaluate(
      (y, x, inY, inX) => {
        scrollTo({ left: x, top: y, behavior: 'instant' });
        const boxes = document.querySelectorAll('.box, .tall, table, tbody');
        for (const box of boxes) box.scrollTo({ left: inX, top: inY, behavior: 'instant' });
      },
      y,
      x,
      inY,
      inX,
    ),
});

/** Gives every element that a selector finds a style. */
const restyle = (selector: string, style: string, more: Partial<Step> = {}): Step => ({
  run: (page) =>
    page.evaluate(
      (selector, style) => {
        for (const element of document.querySelectorAll<HTMLElement>(selector))
          element.style.cssText += style;
      },
      selector,
      style,
    ),
  ...more,
});

const viewport = (width: number, height: number, deviceScaleFactor = 1): Step => ({
  run: (page) => page.setViewport({ width, height, deviceScaleFactor }),
  isResize: true,
});

const DOWN = [scroll(0), scroll(150), scroll(420), scroll(700), scroll(1000), scroll(1300), scroll(0)];
const AROUND = [
  scroll(0),
  scroll(300),
  scroll(300, 0, 35, 250),
  scroll(620, 0, 90, 480),
  scroll(900, 0, 300, 60),
  scroll(900, 0, 9999, 9999),
  scroll(0),
];
const BOX = ['<div class="box">', '</div>'] as const;
const box = (more: string) => `.box{overflow:auto;width:520px;height:260px;${more}}`;
const WIDE = 'table{width:1100px !important}';
const HEAD = 'tr:first-child > td{position:sticky;top:0;background:#eee;z-index:2}';

const framedReport = page({});

export const geometryCases: readonly GeometryCase[] = [
  { name: 'the page scrolls', page: page({}), steps: DOWN },
  {
    name: 'the page scrolls sideways',
    mayWiden: true,
    page: page({ style: 'table{width:2400px !important}' }),
    steps: [scroll(0), scroll(300, 500), scroll(700, 1100), scroll(900, 9999)],
  },
  {
    name: 'a box scrolls both ways',
    mayWiden: true,
    page: page({ style: box('') + WIDE, wrap: BOX }),
    steps: AROUND,
  },
  {
    name: 'a box scrolls within a box',
    page: page({
      style: `${box('border:7px solid;padding:9px')}${WIDE}.tall{overflow:scroll;width:430px;height:200px}`,
      wrap: ['<div class="box"><div class="tall">', '</div><p style="height:300px">注</p></div>'],
    }),
    steps: AROUND,
  },
  {
    name: 'boxes end where the page ends',
    mayWiden: true,
    page: page({
      style: `${box('position:absolute;right:0;bottom:0;width:420px;z-index:4;background:#fff')}.sheet *{position:static}${WIDE}`,
      wrap: BOX,
      after: '',
    }),
    steps: [scroll(0), scroll(0, 0, 25, 130), scroll(0, 0, 60, 340), scroll(0, 0, 105, 610)],
  },
  {
    name: 'the table scrolls itself',
    page: page({ style: 'table{display:block;overflow-x:auto;width:420px !important;white-space:nowrap}' }),
    steps: AROUND,
  },
  {
    name: 'the body of the table scrolls',
    mayWiden: true,
    page: page({ style: 'tbody{display:block;overflow:auto;height:180px}' }),
    steps: AROUND,
  },
  { name: 'rows stick to the top of the page', page: page({ style: HEAD }), steps: DOWN },
  {
    name: 'rows and columns stick in a box',
    page: page({
      style: `${box('')}${WIDE}${HEAD}td:first-child{position:sticky;left:0;background:#ddd;z-index:1}`,
      wrap: BOX,
    }),
    steps: AROUND,
  },
  {
    name: 'a bar of the site is fixed',
    page: page({
      style: '.bar{position:fixed;inset:0 0 auto;z-index:9}.bar b{display:block;height:90px;background:#124}',
      before: '<div class="bar"><b>网站</b></div>',
    }),
    steps: DOWN,
  },
  {
    name: 'a bar becomes fixed by a script that hears scrolling',
    page: page({
      style: '.bar{height:80px;background:#124}.bar.on{position:fixed;inset:0 0 auto;z-index:9}',
      before: '<div class="bar">网站</div>',
    }),
    steps: [
      {
        run: (page) =>
          page.evaluate(() => {
            const bar = document.querySelector('.bar');
            addEventListener('scroll', () => bar?.classList.toggle('on', scrollY > 200));
          }),
      },
      ...DOWN,
    ],
  },
  {
    name: 'a fixed layer lies below the page',
    page: page({
      style: '.below{position:fixed;inset:0;background:#fed;z-index:-1}',
      before: '<div class="below"></div>',
    }),
    steps: DOWN,
  },
  {
    name: 'a layer over the page is transparent',
    page: page({
      style: '.glass{position:fixed;inset:0;z-index:9}',
      before: '<div class="glass"></div>',
    }),
    steps: [scroll(0), scroll(500)],
  },
  {
    name: 'the table is in a fixed window',
    mayWiden: true,
    page: page({
      style: `${WIDE}.fixed{position:fixed;top:30px;left:40px;width:600px;height:400px;overflow:auto;background:#fff;z-index:3}`,
      wrap: ['<div class="fixed box">', '</div>'],
    }),
    steps: AROUND,
  },
  {
    name: 'the root is zoomed',
    page: page({ style: HEAD }),
    steps: [
      restyle('html', 'zoom:1.25', { isResize: true }),
      ...DOWN,
      restyle('html', 'zoom:.8', { isResize: true }),
      scroll(300),
    ],
  },
  {
    name: 'the body is zoomed',
    page: page({ style: `${box('')}${WIDE}`, wrap: BOX }),
    steps: [restyle('body', 'zoom:1.5', { isResize: true }), ...AROUND],
  },
  {
    name: 'a box is zoomed',
    page: page({ style: `${box('')}${WIDE}`, wrap: BOX }),
    steps: [restyle('.box', 'zoom:.75', { isResize: true }), ...AROUND],
  },
  {
    name: 'the window changes its size and the screen its density',
    page: page({}),
    steps: [
      viewport(900, 700),
      viewport(420, 800),
      scroll(500),
      viewport(1280, 900, 1.5),
      viewport(1280, 900, 2),
      scroll(900),
    ],
  },
  {
    name: 'the page is enlarged with two fingers',
    page: page({}),
    steps: [
      {
        run: async (page, kind) => {
          // Firefox has no remote command for it.
          if (kind === 'firefox') return;
          const client = await page.createCDPSession();
          await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
        },
      },
      ...DOWN,
    ],
  },
  {
    name: 'a font comes late',
    page: page({ style: 'td{font-family:Late,serif !important}' }),
    steps: [
      {
        run: (page) =>
          page.evaluate(async () => {
            const font = new FontFace('Late', 'local("DejaVu Sans Mono"), local("Courier New")', {
              sizeAdjust: '180%',
            } as FontFaceDescriptors);
            document.fonts.add(font);
            await font.load().catch(() => undefined);
          }),
        isResize: true,
      },
      scroll(300),
    ],
  },
  {
    name: 'images arrive above',
    page: page({ before: '<p><img class="late" alt=""></p>' }),
    steps: [
      scroll(200),
      {
        run: (page) =>
          page.evaluate(async () => {
            const image = document.querySelector<HTMLImageElement>('.late');
            if (image === null) return;
            image.src =
              'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="300" height="263"></svg>';
            await image.decode();
          }),
      },
      scroll(500),
    ],
  },
  {
    name: 'sections open above',
    page: page({
      before: '<details><summary>目录</summary><p style="height:170px">一</p></details>',
    }),
    steps: [
      { run: (page) => page.evaluate(() => document.querySelector('details')?.setAttribute('open', '')) },
      { run: (page) => page.evaluate(() => document.querySelector('details')?.removeAttribute('open')) },
    ],
  },
  {
    name: 'a section opens slowly above',
    mayWiden: true,
    page: page({
      style: '.fold{max-height:0;overflow:hidden;transition:max-height .4s}.fold.on{max-height:240px}',
      before: '<div class="fold"><p style="height:240px">一</p></div>',
    }),
    steps: [
      {
        run: (page) => page.evaluate(() => document.querySelector('.fold')?.classList.add('on')),
        isMotion: true,
      },
      {
        run: (page) => page.evaluate(() => document.querySelector('.fold')?.classList.remove('on')),
        isMotion: true,
      },
    ],
  },
  {
    name: 'a section of fixed height around the tables opens slowly',
    page: page({
      style: `body{height:100vh;overflow:hidden}${box('height:700px;width:900px')}.fold{height:0;transition:height .4s}`,
      wrap: ['<div class="box"><div class="fold"></div>', '</div>'],
    }),
    steps: [restyle('.fold', 'height:130px', { isMotion: true }), scroll(0, 0, 50)],
  },
  {
    name: 'the tables unfold themselves',
    page: page({
      style:
        '.fold{display:grid;grid-template-rows:1fr;transition:grid-template-rows .4s}.fold>div{overflow:hidden;min-height:0}',
      wrap: ['<div class="fold"><div>', '</div></div>'],
    }),
    steps: [
      restyle('.fold', 'grid-template-rows:.4fr', { isMotion: true }),
      restyle('.fold', 'grid-template-rows:1fr', { isMotion: true }),
    ],
  },
  {
    name: 'the page runs from right to left',
    mayWiden: true,
    page: page({ style: 'table{width:1900px !important}', root: 'dir="rtl"' }),
    steps: [scroll(0), scroll(300, -300), scroll(800, -9999), scroll(900)],
  },
  {
    name: 'a box runs from right to left',
    mayWiden: true,
    page: page({ style: `${box('direction:rtl')}${WIDE}`, wrap: BOX }),
    steps: [scroll(0), scroll(300, 0, 30, -200), scroll(620, 0, 120, -480), scroll(900, 0, 9999, -9999)],
  },
  {
    name: 'a container is moved and scaled, at once and slowly',
    page: page({ style: `${box('transition:transform .4s')}${WIDE}`, wrap: BOX }),
    steps: [
      restyle('.box', 'transform:translate(60px,20px)', { isMotion: true }),
      ...AROUND,
      restyle('.box', 'transform:scale(.7) translate(30px,40px)', { isMotion: true, isResize: true }),
      ...AROUND,
    ],
  },
  {
    name: 'a container is turned',
    mayWiden: true,
    page: page({ style: '.box{transform:rotate(8deg);width:800px}', wrap: BOX }),
    steps: [scroll(0), scroll(400), scroll(900)],
    isTurned: true,
  },
  {
    name: 'text runs in columns',
    page: page({ style: '.text{columns:2}.text table{break-inside:avoid}' }),
    steps: [scroll(0), scroll(300), scroll(600)],
  },
  {
    name: 'sections are laid out when they come into view',
    page: page({
      style: '.lazy{content-visibility:auto;contain-intrinsic-size:auto 300px}',
      before: '<p style="height:1200px">前言</p>',
      wrap: ['<div class="lazy">', '</div>'],
    }),
    steps: [scroll(1200), scroll(1700), scroll(2300), scroll(1500)],
  },
  {
    name: 'text runs downwards',
    page: page({ style: '.box{writing-mode:vertical-rl;overflow:auto;width:600px;height:420px}', wrap: BOX }),
    steps: [scroll(0), scroll(300, 0, 40, -120), scroll(600, 0, 90, -300)],
  },
  {
    name: 'a box cuts off without scrolling',
    mayWiden: true,
    page: page({ style: `.box{overflow:clip;width:520px;height:160px}${WIDE}`, wrap: BOX }),
    steps: [scroll(0), scroll(400), scroll(900), restyle('.box', 'overflow:hidden'), scroll(400, 0, 60, 250)],
  },
  {
    name: 'a shape cuts off',
    page: page({ style: '.box{clip-path:inset(20px 25% 30px 10px)}', wrap: BOX }),
    steps: [scroll(0), scroll(400), scroll(900)],
  },
  {
    name: 'a window of the page lies outside the box that holds it',
    mayWiden: true,
    page: page({
      style:
        '.box{overflow:hidden;height:40px}.out{position:absolute;left:30px;width:760px;background:#fff;z-index:2}',
      wrap: ['<div class="box"><div class="out">', '</div></div>'],
    }),
    steps: [scroll(0), scroll(200)],
  },
  {
    name: 'scrolling is smooth',
    page: page({ style: 'html{scroll-behavior:smooth}' }),
    steps: [
      {
        run: async (page) => {
          await page.evaluate(
            () =>
              new Promise<void>((resolve) => {
                addEventListener('scrollend', () => resolve(), { once: true });
                scrollTo(0, 700);
              }),
          );
        },
      },
    ],
  },
  {
    name: 'a box snaps',
    page: page({
      style: `${box('scroll-snap-type:y mandatory;overscroll-behavior:contain')}tr{scroll-snap-align:start}`,
      wrap: BOX,
    }),
    steps: AROUND,
  },
  {
    name: 'a menu opens under the pointer',
    page: page({
      style:
        '.menu{position:absolute;top:200px;left:300px;z-index:9}.menu ul{display:none;margin:0;background:#fff;height:900px;width:600px}.menu:hover ul{display:block}',
      before: '<div class="menu"><b>栏目</b><ul><li>一</li></ul></div>',
    }),
    steps: [
      { run: (page) => page.hover('.menu b'), isLate: true },
      { run: (page) => page.mouse.move(5, 5), isLate: true },
    ],
  },
  {
    name: 'a dialog opens',
    page: page({ before: '<dialog style="width:600px;height:500px">对话</dialog>' }),
    steps: [
      scroll(400),
      { run: (page) => page.evaluate(() => document.querySelector('dialog')?.showModal()), isLate: true },
      { run: (page) => page.evaluate(() => document.querySelector('dialog')?.close()), isLate: true },
    ],
  },
  {
    name: 'the report is in a frame that scrolls',
    page: framed(framedReport),
    inner: framedReport,
    steps: [
      { run: (page) => page.evaluate(() => scrollTo(0, 60)) },
      { run: async (page) => page.frames()[1]?.evaluate(() => scrollTo(0, 400)) },
      { run: async (page) => page.frames()[1]?.evaluate(() => scrollTo(0, 900)) },
    ],
  },
];
