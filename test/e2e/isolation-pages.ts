import type { ServedPage } from './harness/server';
import { edited, faultyReport } from './pages';

/** A report under whatever a page's styles may do to a stranger. */

const faulty = faultyReport();

/** All that hides, moves, bends or paints over an element. */
const HOSTILE = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'filter: blur(9px) invert(1)',
  'transform: scale(3) rotate(9deg)',
  'position: static',
  'width: 900px',
  'height: 900px',
  'margin: 99px',
  'padding: 99px',
  'zoom: 3',
  'overflow: hidden',
  'clip-path: inset(50%)',
  'mask: linear-gradient(transparent, transparent)',
  'contain: strict',
  'content-visibility: hidden',
  'pointer-events: none',
  'user-select: none',
  'z-index: -1',
  'transition: all 9s',
  'animation: shake 1s infinite',
  'background: red',
  'border: 9px solid lime',
]
  .map((rule) => `${rule} !important;`)
  .join(' ');

/** All that an element takes over from the elements around it. */
const INHERITED = [
  'letter-spacing: 1em',
  'word-spacing: 1em',
  '-webkit-text-fill-color: red',
  '-webkit-text-stroke: 3px red',
  'user-select: none',
  '-webkit-user-select: none',
  'pointer-events: none',
  'cursor: wait',
  'color-scheme: dark',
  'text-transform: uppercase',
  'text-indent: 99px',
  'text-shadow: 3px 3px red',
  'white-space: pre',
  'line-height: 5',
  'font: italic bold 40px serif',
  'color: red',
  'visibility: hidden',
]
  .map((rule) => `${rule};`)
  .join(' ');

const SHAKE = '@keyframes shake { from { transform: translate(99px) } to { opacity: 0 } }';
const OURS = ['paper', 'ink', 'edge', 'fail', 'hold', 'font', 'text', 'space-1', 'radius', 'shadow'];

/** Styles by what they try. */
export const STYLES = {
  'hide what is beside the body': `${SHAKE} html > :not(head, body) { ${HOSTILE} }`,
  'hide elements of unknown names': `:not(:defined) { ${HOSTILE} }`,
  'hide popovers': `[popover] { ${HOSTILE} } ::backdrop { display: block !important; background: red !important }`,
  'dress everything': `* { letter-spacing: 3px !important; font: 20px serif !important; box-shadow: 0 0 9px red !important;
    border: 3px solid red !important; background: #181a1b !important; color: #e8e6e3 !important }`,
  'reset everything': 'html > :not(head, body) { all: revert !important } * { float: left }',
  'leave a rem of 3 px': 'html { font-size: 3px }',
  'be inherited': `html { ${INHERITED} } body { visibility: visible }`,
  'write upwards and backwards': 'html { writing-mode: vertical-rl; direction: rtl }',
  'name our variables': `* { ${OURS.map((name) => `--${name}: red !important`).join('; ')} }
    ${OURS.map((name) => `@property --${name} { syntax: '<angle>'; inherits: false; initial-value: 0deg }`).join(' ')}`,
  'filter the root': 'html { filter: invert(1) hue-rotate(180deg); background: #fff }',
  'transform the root': 'html { transform: translate(40px, 20px) scale(.8); transform-origin: 0 0 }',
  'fade the root': 'html { opacity: .3 }',
  'bend the root': 'html { perspective: 300px; will-change: transform }',
  'contain the root': 'html { contain: layout paint; height: 2000px }',
  'clip the root': 'html { clip-path: inset(0 0 60% 0) }',
  'blend the root': 'html { mix-blend-mode: difference; isolation: isolate }',
  'zoom the root': 'html { zoom: 2 }',
  'shrink the root': 'html { zoom: .5 }',
  'zoom the body': 'body { zoom: 1.5 }',
  'move the body': 'body { position: relative; left: 60px; top: 90px; margin: 30px; transform: scale(.9) }',
  'scroll the body':
    'html, body { height: 100%; overflow: hidden } body { overflow: auto; position: fixed; inset: 0 }',
} as const;

function styled(css: string, at: number): ServedPage {
  return edited(faulty, `/styled-${at}.html`, (html) =>
    html.replace('</head>', `<style>${css}</style></head>`),
  );
}

export const styledPages = Object.entries(STYLES).map(([name, css], at) => [name, styled(css, at)] as const);

/** What stands before and after a body's content. */
function wrapped(path: string, before: string, after: string): ServedPage {
  return edited(faulty, path, (html) =>
    html.replace(/<body[^>]*>/, (body) => body + before).replace('</body>', `${after}</body>`),
  );
}

const BOX =
  'width: 1100px; height: 700px; max-width: none; max-height: none; overflow: auto; background: #fff';
const COVER =
  'width: 100vw; height: 100vh; max-width: none; max-height: none; box-sizing: border-box; background: #fff';

export const layered = {
  inDialog: wrapped(
    '/in-dialog.html',
    `<dialog id="layer" style="${BOX}">`,
    '</dialog><script>layer.showModal()</script>',
  ),
  inPopover: wrapped(
    '/in-popover.html',
    `<div popover="manual" id="layer" style="${BOX}">`,
    '</div><script>layer.showPopover()</script>',
  ),
  inFullscreen: wrapped(
    '/in-fullscreen.html',
    '<button id="act" onclick="layer.requestFullscreen()">全屏</button><div id="layer" style="overflow: auto; background: #fff">',
    '</div>',
  ),
  underDialog: wrapped('/under-dialog.html', '', `<dialog id="layer" style="${COVER}">提示</dialog>`),
  underPopover: wrapped(
    '/under-popover.html',
    '',
    `<div popover="manual" id="layer" style="${COVER}">提示</div>`,
  ),
} satisfies Readonly<Record<string, ServedPage>>;
