import { describe, expect, it } from 'vitest';
import { check, tally } from '../../lib/core/check';
import { forms } from '../../lib/forms';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { isWhollyRight, readHtml, scorePage } from '../accuracy/measure';
import { lines } from '../publisher/lines';
import { markupNamed, markups, plain, uncheckable } from '../publisher/markups';
import { compose, publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';

const published = publish(soundReport(7, '2021'), plain, { seed: 7 });

/** The page with something more before its first or after its last table. */
function withTable(where: 'before' | 'after', table: string): string {
  const { html } = published;
  const at = where === 'before' ? html.indexOf('<table') : html.lastIndexOf('</table>') + '</table>'.length;
  return html.slice(0, at) + table + html.slice(at);
}

describe('every line of "how published reports really look"', () => {
  it.each(Object.keys(lines))('%s has a page that proves it', (line) => {
    const proofs = [...markups, ...uncheckable].filter((markup) => markup.line === line);
    expect(proofs.length).toBeGreaterThan(0);
    for (const markup of proofs) {
      for (const edition of ['2019', '2021'] as const) {
        const score = scorePage(publish(soundReport(11, edition), markup, { seed: 11 }));
        expect(isWhollyRight(score), `${markup.name}, ${edition}: ${JSON.stringify(score)}`).toBe(true);
      }
    }
  });

  it.each([
    ['Word paste', 'page break without heads', 'zeros left blank'],
    ['one character a run', 'hidden columns', 'full-width digits'],
    ['Traditional script', 'empty cells for spans', 'zeros as dashes'],
    ['a wrong or missing character', 'outer layout table', 'filler columns'],
    ['notes in cells', 'all sections in one table', 'footnote marks'],
  ])('%s, %s and %s at once', (...names) => {
    const page = publish(soundReport(3, '2019'), compose(...names.map(markupNamed)), { seed: 3 });
    const score = scorePage(page);
    expect(isWhollyRight(score), JSON.stringify(score)).toBe(true);
  });
});

describe('other tables of the page', () => {
  const noise =
    '<table><tr><td>类别</td><td>数量</td></tr><tr><td>行政许可</td><td>12</td></tr><tr><td>行政处罚</td><td>8</td></tr><tr><td>予以公开</td><td>5</td></tr><tr><td>总计</td><td>25</td></tr></table>';

  it.each(['before', 'after'] as const)(
    'that speak of the same things %s the statutory ones change nothing',
    (where) => {
      const reading = readHtml(withTable(where, noise));
      expect(isWhollyRight(scorePage(published, reading))).toBe(true);
    },
  );

  it('with another copy of the same figures change nothing', () => {
    const tables = published.html.slice(
      published.html.indexOf('<table'),
      published.html.lastIndexOf('</table>') + 8,
    );
    const reading = readHtml(withTable('after', tables));
    expect(isWhollyRight(scorePage(published, reading))).toBe(true);
    expect(reading.report.notes.filter((note) => note.rule === 'page.otherCopy')).toEqual([]);
  });

  it('with the blank form change nothing', () => {
    const copy = publish(soundReport(7, '2021'), plain, { seed: 7 }).html;
    const tables = copy.slice(copy.indexOf('<table'), copy.lastIndexOf('</table>') + 8);
    const reading = readHtml(withTable('after', tables.replace(/(<td[^>]*>)[\d.]+(?=<)/g, '$1')));
    expect(isWhollyRight(scorePage(published, reading))).toBe(true);
    expect(reading.report.notes.filter((note) => note.rule === 'page.otherCopy')).toEqual([]);
  });

  it('with the figures of another report are told', () => {
    const other = publish(soundReport(8, '2021'), plain, { seed: 8 }).html;
    const tables = other.slice(other.indexOf('<table'), other.lastIndexOf('</table>') + 8);
    const reading = readHtml(withTable('after', tables));
    expect(isWhollyRight(scorePage(published, reading))).toBe(true);
    expect(reading.report.notes.some((note) => note.rule === 'page.otherCopy')).toBe(true);
  });
});

describe('a row that has lost a cell', () => {
  const figures = ['9', '0', '0', '0', '0', '0', '9'];
  const columns = ['naturalPerson', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];

  /** A report whose one row prints these cells, a filler after them. */
  function withRow(cells: readonly string[]) {
    const report = columns.reduce(
      (made, column, at) => plantError(made, `requests.granted.${column}`, figures[at] ?? ''),
      soundReport(7, '2021'),
    );
    const { html } = publish(report, plain, { seed: 7, tagged: true });
    const row = /<td[^>]*data-field="requests\.granted\.naturalPerson".*?<\/tr>/s;
    return readHtml(html.replace(row, `${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`));
  }

  it('is told apart where nothing is lost', () => {
    expect(withRow(figures).report.figures['requests.granted.total']).toMatchObject({ value: '9' });
  });

  it.each([
    ['short', ['9', '0', '0', '0', '0', '9']],
    ['filled up', ['9', '0', '0', '0', '0', '9', '']],
  ])('is not told where it is %s', (_, cells) => {
    const { report } = withRow(cells);
    expect(columns.map((column) => report.figures[`requests.granted.${column}`])).toEqual(
      columns.map(() => undefined),
    );
    expect(report.notes).toContainEqual(expect.objectContaining({ rule: 'page.row' }));
  });

  it('is read where one cell too many pushed it aside', () => {
    const { report } = withRow(['', ...figures]);
    expect(columns.map((column) => report.figures[`requests.granted.${column}`])).toEqual(
      figures.map((value) => expect.objectContaining({ value })),
    );
  });
});

describe('a page that hides something', () => {
  it('is read as a person sees it', () => {
    const hidden = published.html.replaceAll(
      '<td>总计</td>',
      '<td>总计<span style="display:none">9</span></td>',
    );
    expect(isWhollyRight(scorePage(published, readHtml(hidden)))).toBe(true);
    const table =
      '<table style="display:none"><tr><td>一、本年新收政府信息公开申请数量</td><td>1</td></tr></table>';
    expect(isWhollyRight(scorePage(published, readHtml(withTable('before', table))))).toBe(true);
  });
});

describe('what stands in cells besides figures', () => {
  const withFigure = (inner: string) => {
    const { html } = publish(soundReport(7, '2021'), plain, { seed: 7, tagged: true });
    const cell = /(data-field="requests\.granted\.total"[^>]*>)[^<]*/;
    return readHtml(html.replace(cell, `$1${inner}`)).report.figures['requests.granted.total'];
  };

  it.each([
    ['struck-out text', '<del>8</del>7'],
    ['text struck out by style', '<span style="text-decoration: line-through">8</span>7'],
    ['a field of a form', '<input type="text" value="7">'],
    ['a text area', '<textarea>7</textarea>'],
    ['a side of a sheet that is not shown', '<span style="backface-visibility:hidden">7</span>'],
    ['a style that takes back what it hid', '<span style="display:none; display : inline-block">7</span>'],
    ["Word's own word for hidden, which no browser knows", '<span style="mso-hide:all">7</span>'],
    [
      'what shows within hidden text',
      '<span style="visibility:hidden">8<b style="visibility:visible">7</b></span>',
    ],
    ['text without a colour', '<span style="opacity:0">8</span>7<i style="opacity: 0.0">8</i>'],
    ['text half pale', '<span style="opacity:0.5">7</span>'],
    ['text without a size', '7<span style="font-size:0px">8</span>'],
    ['text of less than a line', '<span style="font-size:0.8em">7</span>'],
    [
      'text for screen readers',
      '7<span style="position:absolute;clip:rect(0, 0, 0, 0)">7</span><b style="clip:rect(1px,1px,1px,1px)">7</b>',
    ],
    ['a word in small print', '7<small>件</small>'],
    ['a remark set as a line', '7<span style="display:block">（其中新增 2 件）</span>'],
    ['a picture beside the figure', '<img src="up.png">7'],
    ['a table of one figure', '<table><tr><td> </td><td>7</td></tr></table>'],
  ])('%s', (_, inner) => {
    expect(withFigure(inner)).toMatchObject({ is: 'number', value: '7' });
  });

  it.each([
    ['a whole cell that is raised', '<sup>7</sup>'],
    ['a mark below the line', '7<sub>1</sub>'],
    ['a mark raised by style', '7<span style="font-size:8pt;vertical-align:super">1</span>'],
    ['a link to a note', '7<a href="#note1">1</a>'],
    ['a dash over a figure', '<p>—</p><p>7</p>'],
    ['a second figure in small print', '7 <small>6</small>'],
    ['a second figure as a line', '<span style="display:block">7</span><span style="display:block">6</span>'],
    ['a second figure set off', '<span>7</span><span style="margin-left:30px">6</span>'],
    ['a second figure at the side', '<span style="float:left">7</span><span style="float:right">6</span>'],
    ['a second figure after a wide gap', '<b>7</b>&emsp;&emsp;<span>6</span>'],
    ['a picture', '<p><img src="7.png" alt="7"></p>'],
    ['a drawing', '<svg><text>7</text></svg>'],
    ['a formula', '<math><mn>7</mn></math>'],
    ['a drop-down list', '<select><option>6</option><option selected>7</option></select>'],
    ['an embedded file', '<object data="7.swf">7</object>'],
    ['a frame', '<iframe src="7.html"></iframe>'],
    ['a canvas', '<canvas>7</canvas>'],
    ['a table of two figures', '<table><tr><td>7</td><td>8</td></tr></table>'],
    ['a table with a picture', '<table><tr><td><img src="7.png"></td></tr></table>'],
  ])('%s cannot be read, and is not blank', (_, inner) => {
    expect(withFigure(inner)).toMatchObject({ is: 'unreadable' });
  });

  it.each([
    ['a spacer', '<img src="s.gif" width="1" height="20">'],
    ['a decoration', '<img src="s.gif" role="presentation">'],
    ['a hidden picture', '<img src="7.png" style="display:none">'],
    ['a hidden picture within hidden text', '<b style="visibility:hidden"><img src="7.png"></b>'],
    ['a mark that is no figure', '<sup>*</sup>'],
    ['an empty table', '<table><tr><td></td></tr></table>'],
  ])('%s leaves a cell blank', (_, inner) => {
    expect(withFigure(inner)).toMatchObject({ is: 'blank' });
  });
});

describe('a figure that a page prints twice, for narrow and wide screens', () => {
  it.each([
    ['first', '<span class="wide">7</span><span class="narrow">7</span>'],
    ['second', '<b class="narrow">7</b><b class="wide">7</b>'],
    ['after its name', '<i class="narrow">2021</i>7'],
    ['with a picture', '<img class="narrow" src="7.png">7'],
  ])('is read once where the sight of it is asked for: %s', (_, inner) => {
    const { html } = publish(soundReport(7, '2021'), plain, { seed: 7, tagged: true });
    const cell = /(data-field="requests\.granted\.total"[^>]*>)[^<]*/;
    const { report } = readPage(parsePage(html.replace(cell, `$1${inner}`)), forms, {
      address: '',
      isVisible: (element) => element.getAttribute('class') !== 'narrow',
    });
    expect(report.figures['requests.granted.total']).toMatchObject({ is: 'number', value: '7' });
  });
});

describe('a cell hidden where its place remains', () => {
  it.each(['visibility:hidden', 'text-decoration:line-through'])('by %s, moves no other', (style) => {
    const cells = publish(soundReport(7, '2021'), markupNamed('filler columns'), { seed: 7, tagged: true });
    const field = 'requests.granted.research';
    const html = cells.html.replace(`data-field="${field}"`, `data-field="${field}" style="${style}"`);
    expect(html).not.toBe(cells.html);
    const [{ [field]: hidden, ...rest }, { [field]: printed, ...others }] = [html, cells.html].map(
      (page) => readHtml(page).report.figures,
    ) as [Record<string, unknown>, Record<string, unknown>];
    expect(printed).toMatchObject({ is: 'number' });
    expect(hidden).toMatchObject({ is: 'blank' });
    expect(rest).toEqual(others);
  });
});

describe('labels that stand together', () => {
  it('with their groups in one cell are read', () => {
    const joined = published.html
      .replace('<td colspan="2">（一）予以公开</td>', '<td colspan="2">三、本年度办理结果（一）予以公开</td>')
      .replace('<td>1.本机关不掌握相关政府信息</td>', '<td>（四）无法提供 1.本机关不掌握相关政府信息</td>');
    expect(joined).not.toBe(published.html);
    expect(isWholly(joined)).toBe(true);
  });

  it('over their items, in a row without figures, say nothing', () => {
    const row = '<tr><td colspan="10">（六）其他处理</td></tr>';
    const at = published.html.lastIndexOf('<tr', published.html.indexOf('1.申请人无正当理由逾期不补正'));
    const html = published.html.slice(0, at) + row + published.html.slice(at);
    expect(readHtml(html).report.notes.filter((note) => note.texts.length === 0)).toEqual([]);
  });

  function isWholly(html: string): boolean {
    return isWhollyRight(scorePage(published, readHtml(html)));
  }
});

describe('a report that is itself a file', () => {
  const title = '青屿县财政局2021年政府信息公开工作年度报告';
  const page = (body: string) => readHtml(`<title>${title}</title><h1>${title}</h1><div>${body}</div>`).kind;

  it.each([
    '<iframe src="/viewer.html?file=nb.pdf"></iframe>',
    '<embed src="nb.pdf">',
    '<object data="nb.pdf"></object>',
    '<a href="nb.pdf">点击下载</a>',
    '<a href="/attach/download?id=3344">附件下载</a>',
    '<p><img src="1.jpg"></p><p><img src="2.jpg"></p>',
  ])('%s cannot be checked', (body) => {
    expect(page(body)).toBe('uncheckable');
  });

  it('is none where the page only speaks of it', () => {
    const news = `<p>${'近日公布的报告显示，公开工作取得新的进展。'.repeat(30)}</p><img src="photo.jpg">`;
    expect(page(news)).toBe('other');
    expect(page('')).toBe('other');
  });
});

describe('bad input', () => {
  const fine = (html: string) => {
    const reading = readHtml(html);
    return { kind: reading.kind, tally: tally(check(reading.report, forms)) };
  };

  it.each([
    ['nothing', ''],
    ['markup only', '<table><tr><td>'],
    [
      'absurd spans',
      `<table>${'<tr><td rowspan="65535" colspan="99999">自然人</td><td rowspan="-3" colspan="0">总计</td></tr>'.repeat(200)}</table>`,
    ],
    ['ten thousand cells', `<table>${`<tr>${'<td>12</td>'.repeat(100)}</tr>`.repeat(100)}</table>`],
    ['a table ten thousand deep', '<table><tr><td>'.repeat(10_000)],
    [
      'the words of the form a thousand times',
      `<table>${'<tr><td>行政许可</td><td>本年处理决定数量</td><td>自然人</td><td>总计</td></tr>'.repeat(1000)}</table>`,
    ],
  ])('%s is no report', (_, html) => {
    expect(fine(html)).toMatchObject({ kind: 'other', tally: { hold: 0, fail: 0 } });
  });

  it('keeps a figure of 400 digits out, and says so', () => {
    const figure = '9'.repeat(400);
    const page = publish(soundReport(5, '2021'), plain, { seed: 5, tagged: true });
    const html = page.html.replace(/(data-field="requests\.granted\.total"[^>]*>)[^<]*/, `$1${figure}`);
    const { report } = readHtml(html);
    expect(report.figures['requests.granted.total']?.is).toBe('unreadable');
    expect(report.notes).toContainEqual(
      expect.objectContaining({ rule: 'page.unreadable', fields: ['requests.granted.total'] }),
    );
    const findings = check(report, forms);
    expect(
      findings.filter((finding) => finding.reason === 'unreadable').map((finding) => finding.identity.id),
    ).toEqual(['requests.applicants:granted', 'requests.outcomes:total']);
  });

  it('takes markup in a title for text', () => {
    const title = '某县&lt;img src=x onerror=alert(1)&gt;教育局2022年政府信息公开工作年度报告';
    const { identity } = readHtml(`<title>${title}</title><h1>${title}</h1>`);
    expect(identity.title).toContain('<img src=x onerror=alert(1)>');
  });
});
