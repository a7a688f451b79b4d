import { AROUND, BOX, box, DOWN, type GeometryCase, HEAD, page, scroll, WIDE } from './geometry-build';

/** Pages, boxes and tables that scroll, and what stays in its place above them. */
export const scrollingCases: readonly GeometryCase[] = [
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
];
