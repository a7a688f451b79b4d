/** Pages that change after they have loaded, each by its own script, as official pages do. */
import { plain } from '../publisher/markups';
import type { PrintedReport } from '../publisher/model';
import { seeded } from '../publisher/random';
import { bodyHtml } from '../publisher/serialise';
import { plantError, soundReport } from '../publisher/sound';
import { layOut } from '../publisher/tables';
import type { ServedPage } from './harness/server';

export const HOST_NAME = 'www.live.gov.cn';
const TITLE = '政府信息公开工作年度报告';

/** All identities hold. */
export const sound = soundReport(3, '2021');
/** Of another year and edition; one figure too many received. */
export const faulty = plantError(soundReport(6, '2019'), 'requests.received.total', '98765');

/** The text of a report, its headline in front, without a page around it. */
export function textOf(report: PrintedReport): string {
  return `<h2>${report.title}</h2>${bodyHtml(plain.apply(layOut(report), seeded(1)))}`;
}

/** A string literal that may stand inside a script element. */
function literal(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

export interface LivePage {
  readonly path: string;
  readonly host?: string;
  readonly title?: string;
  readonly body?: string;
  /** Runs at once; `text` and `other` are the two reports' texts, `place` is the article. */
  readonly script?: string;
}

/** A page with an article, `#article`, and what its script needs. */
export function live({
  path,
  host = HOST_NAME,
  title = TITLE,
  body = '',
  script = '',
}: LivePage): ServedPage {
  return {
    host,
    path,
    html: () => `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title>
<style>td{border:1px solid;padding:6px 14px}.hidden{display:none}</style></head><body>
<p><button id="act">切换</button> <button id="back">返回</button></p>
<div id="outer"><div id="article">${body}</div></div>
<script>
const text = ${literal(textOf(sound))}, other = ${literal(textOf(faulty))};
const place = document.getElementById('article');
const on = (id, run) => document.getElementById(id).addEventListener('click', run);
${script}
</script></body></html>`,
  };
}

/** Moves the nodes of a text into the article, one element at a time. */
const BUILD = (milliseconds: number, start: string) => `
const made = document.createElement('div');
made.innerHTML = text;
const next = () => {
  while (made.firstChild) {
    const isTable = made.firstChild.nodeName === 'TABLE';
    place.append(made.firstChild);
    if (isTable) break;
  }
  if (made.firstChild) setTimeout(next, ${milliseconds});
  else document.body.dataset.built = '';
};
${start}`;

const SWITCH =
  "on('act', () => { place.innerHTML = other; }); on('back', () => { place.innerHTML = text; });";

/** Simplified characters of the form and of titles, each before its Traditional form. */
const TRADITIONAL = '总總计計关關数數务務开開请請结結转轉复復议議诉訴报報会會业業无無';

export const pages = {
  built: live({
    path: '/built.html',
    script: BUILD(5, "addEventListener('load', () => setTimeout(next, 50));"),
  }),
  builtSlowly: live({ path: '/slowly.html', script: BUILD(700, "addEventListener('load', next);") }),
  /** Nothing but an empty element; the address alone says what will come. */
  builtFromNothing: {
    host: HOST_NAME,
    path: '/xxgkAnnualReport.jsp',
    html: () => `<!doctype html><meta charset="utf-8"><title></title><div id="article"></div><script>
const text = ${literal(textOf(sound))}, place = document.getElementById('article');
addEventListener('load', () => setTimeout(() => { place.innerHTML = text; }, 100));</script>`,
  },
  chosen: live({
    path: '/list.html',
    body: '<ul><li>2021年</li><li>2019年</li></ul>',
    script: SWITCH,
  }),
  byYear: live({ path: '/years.html', body: textOf(sound), script: SWITCH }),
  faulty: live({ path: '/faulty.html', body: textOf(faulty), script: SWITCH }),
  /** All years are in the page, one of them shown. */
  byTab: live({
    path: '/tabs.html',
    body: `<div id="one">${textOf(sound)}</div><div id="two" class="hidden">${textOf(faulty)}</div>`,
    script: `on('act', () => { for (const id of ['one', 'two']) document.getElementById(id).classList.toggle('hidden'); });`,
  }),
  script: live({
    path: '/script.html',
    body: textOf(sound),
    script: `const pairs = [...'${TRADITIONAL}'];
on('act', () => {
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentNode.localName === 'script') continue;
    node.nodeValue = node.nodeValue.replace(/./g, (one) => {
      const at = pairs.indexOf(one);
      return at >= 0 && at % 2 === 0 ? pairs[at + 1] : one;
    });
  }
});`,
  }),
  /** The article is made anew, larger, in another container, and the old one goes. */
  largeType: live({
    path: '/large.html',
    body: textOf(sound),
    script: `on('act', () => {
  const large = document.createElement('main');
  large.style.fontSize = '24px';
  large.innerHTML = place.innerHTML;
  document.getElementById('outer').remove();
  document.body.append(large);
});`,
  }),
  /** The article is hidden, and a copy put over the page. */
  readerMode: live({
    path: '/mode.html',
    body: textOf(sound),
    script: `on('act', () => {
  const copy = document.createElement('section');
  document.body.append(copy);
  document.getElementById('outer').classList.add('hidden');
  setTimeout(() => { copy.innerHTML = text; }, 50);
});`,
  }),
  emptied: live({
    path: '/emptied.html',
    body: textOf(sound),
    script:
      "on('act', () => { place.textContent = '正在加载'; }); on('back', () => { place.innerHTML = text; });",
  }),
  /** A clock between the tables, and a counter of its ticks. */
  clock: live({
    path: '/clock.html',
    body: textOf(sound),
    script: `const clock = document.createElement('p');
place.querySelector('table').before(clock);
setInterval(() => { clock.textContent = String(document.body.dataset.ticks = (Number(document.body.dataset.ticks) || 0) + 1); }, 20);
${SWITCH.replace('place.innerHTML = other;', 'place.innerHTML = other; place.prepend(clock);')}`,
  }),
  /** A clock in a row of a table that is read. */
  clockInTable: live({
    path: '/clock-in-table.html',
    body: textOf(sound),
    script: `const clock = [...place.querySelectorAll('table')].at(-1).insertRow().insertCell();
setInterval(() => { clock.textContent = '时刻' + (document.body.dataset.ticks = (Number(document.body.dataset.ticks) || 0) + 1); }, 20);`,
  }),
  /** Nothing says that a report belongs here. */
  unnamed: live({
    path: '/about.html',
    title: '机构概况',
    body: `<p>${'本局负责全市的工作。'.repeat(30)}</p>`,
    script: SWITCH,
  }),
  /** The same page, but for its title. */
  named: live({ path: '/named.html', body: `<p>${'本局负责全市的工作。'.repeat(30)}</p>`, script: SWITCH }),
} satisfies Readonly<Record<string, ServedPage>>;

/** A page that shows another in a frame. */
export function around(inner: ServedPage, host: string): ServedPage {
  return {
    host,
    path: `/around-${inner.path.slice(1)}`,
    html: (port) => `<!doctype html><meta charset="utf-8"><title>政府信息公开</title><p>栏目</p>
<iframe width="1000" height="700" src="http://${inner.host}:${port}${inner.path}"></iframe>`,
  };
}

/** A page that writes a report into a frame without an address, after both have loaded. */
export function writing(path: string, frame: string, write: string): ServedPage {
  return {
    host: HOST_NAME,
    path,
    html: () => `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><p>栏目</p>
<iframe width="1000" height="700" ${frame}></iframe><script>
const text = ${literal(textOf(sound))}, frame = document.querySelector('iframe');
addEventListener('load', () => setTimeout(() => { ${write} }, 300));</script>`,
  };
}

const INSERT = 'frame.contentDocument.body.innerHTML = text;';
const WRITE = 'const inner = frame.contentDocument; inner.open(); inner.write(text); inner.close();';

export const framePages = {
  'of the same host': around(pages.built, HOST_NAME),
  'of another host': around(pages.built, 'www.around.gov.cn'),
  'about:blank, filled': writing('/blank.html', 'src="about:blank"', INSERT),
  'about:blank, written anew': writing('/blank-written.html', '', WRITE),
  'srcdoc, filled': writing('/srcdoc.html', 'srcdoc="&lt;p&gt;&lt;/p&gt;"', INSERT),
  'srcdoc, set late': writing('/srcdoc-set.html', '', 'frame.srcdoc = text;'),
} satisfies Readonly<Record<string, ServedPage>>;
