import {
  AROUND,
  BOX,
  box,
  DOWN,
  type GeometryCase,
  HEAD,
  page,
  restyle,
  scroll,
  viewport,
  WIDE,
} from './geometry-build';
import { scrollingCases } from './geometry-scrolling';
import { framed } from './pages';

const framedReport = page({});

export const geometryCases: readonly GeometryCase[] = [
  ...scrollingCases,
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
