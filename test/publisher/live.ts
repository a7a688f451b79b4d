/** Pages whose report is not in the HTML that was sent: for tests in real browsers. */
import { frame } from './frame';
import type { PrintedReport } from './model';
import type { Markup } from './publish';
import { seeded } from './random';
import { bodyHtml } from './serialise';
import { layOut } from './tables';

/** The text of a report without a page around it. */
function textHtml(report: PrintedReport, markup: Markup): string {
  return bodyHtml(markup.apply(layOut(report), seeded(1)));
}

/** A string literal that may stand inside a script element. */
function literal(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

function shell(report: PrintedReport, body: string, script?: string): string {
  return frame({
    site: report.meta.site,
    theme: '#345a8a',
    title: report.meta.site,
    column: '政府信息公开年报',
    headline: '政府信息公开工作年度报告',
    facts: [
      ['索引号', report.meta.index],
      ['发布机构', report.agency],
      ['发布日期', report.meta.published],
    ],
    container: 'id="zoom"',
    body,
    ...(script === undefined ? {} : { script }),
  });
}

/** An empty page that a script fills after it has loaded, some tables at a time. */
export function builtByScript(report: PrintedReport, markup: Markup): string {
  return shell(
    report,
    '<p>正在加载……</p>',
    `addEventListener('load', () => {
  const text = document.createElement('div');
  text.innerHTML = ${literal(textHtml(report, markup))};
  const place = document.getElementById('zoom');
  place.textContent = '';
  const next = () => {
    if (text.firstChild === null) return document.body.setAttribute('data-built', '');
    place.append(text.firstChild);
    setTimeout(next, 5);
  };
  setTimeout(next, 50);
});`,
  );
}

/** A page that shows the report of another address in a frame. */
export function framing(report: PrintedReport, address: string): string {
  return shell(report, `<iframe src="${address}" width="100%" height="1800" title="年度报告"></iframe>`);
}

/**
 * Several years behind one address: `button[data-year]` puts that year's report in place of the one shown,
 * without a load. The first is shown to begin with.
 */
export function switchedByYear(
  reports: readonly [PrintedReport, ...PrintedReport[]],
  markup: Markup,
): string {
  const [first] = reports;
  const buttons = reports.map(({ year }) => `<button type="button" data-year="${year}">${year}年</button>`);
  const texts = reports.map(
    (report) => `${report.year}: ${literal(`<h2>${report.title}</h2>${textHtml(report, markup)}`)}`,
  );
  return shell(
    first,
    `<p>${buttons.join(' ')}</p><div id="report"><h2>${first.title}</h2>${textHtml(first, markup)}</div>`,
    `const texts = {${texts.join(',\n')}};
for (const button of document.querySelectorAll('button[data-year]')) {
  button.addEventListener('click', () => {
    document.getElementById('report').innerHTML = texts[button.dataset.year];
  });
}`,
  );
}
