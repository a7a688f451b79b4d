import { describe, expect, it } from 'vitest';
import type { PageElement, PageNode } from '../../lib/page/document';
import { firstChild, isElement, nameOf, nextSibling } from '../../lib/page/dom';
import { headsOf, outlineOf, tableAt } from '../../lib/page/outline';
import type { PageTable } from '../../lib/page/scan';
import { parsePage } from '../../lib/saved/document';

function tableIn(html: string): PageTable {
  const table = tableAt(firstTable(parsePage(html)));
  if (table === null) throw new Error('no table');
  return table;
}

function firstTable(node: PageNode): PageElement {
  const open: PageNode[] = [node];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (isElement(next) && nameOf(next) === 'table') return next;
    for (let child = firstChild(next); child !== null; child = nextSibling(child)) open.push(child);
  }
  throw new Error('no table in the page');
}

const page = `<table>
<thead><tr><th rowspan="2" colspan=2>项目</th><th colspan="2">申请人情况</th></tr>
<tr><th>自然人</th><th>总计</th></tr></thead>
<tr><td rowspan="2">三、结果</td><td>（一）予以公开</td><td>1</td><td id="c">2</td></tr>
<tr><td>（二）部分公开</td><td>无</td><td>3<table><tr><td>内</td></tr></table></td></tr>
</table>`;

describe('the outline of a table', () => {
  it('tells groups, tags, spans as written and texts', () => {
    const { rows, omitted } = outlineOf(tableIn(page));
    expect(omitted).toBe(0);
    expect(rows.map(({ group }) => group)).toEqual(['thead', 'thead', 'tbody', 'tbody']);
    expect(rows[0]?.cells).toEqual([
      { tag: 'th', rowSpan: '2', columnSpan: '2', text: '项目' },
      { tag: 'th', rowSpan: null, columnSpan: '2', text: '申请人情况' },
    ]);
    expect(rows[3]?.cells.map(({ text }) => text)).toEqual(['（二）部分公开', '无', '3']);
  });

  it('leaves out the end of a long table and cuts long texts', () => {
    const { rows, omitted } = outlineOf(
      tableIn(`<table>${`<tr><td>${'长'.repeat(90)}</td></tr>`.repeat(85)}</table>`),
    );
    expect(rows).toHaveLength(80);
    expect(omitted).toBe(5);
    expect(rows[0]?.cells[0]?.text).toBe(`${'长'.repeat(80)}…`);
  });
});

describe('the heads of a cell', () => {
  it('are the words left of it and above it, outermost first, no figures', () => {
    const { grid } = tableIn(page);
    const index = grid.cells.findIndex(({ text }) => text === '2');
    expect(headsOf(grid, index)).toEqual({
      row: ['三、结果', '（一）予以公开'],
      column: ['申请人情况', '总计'],
    });
  });

  it('are none for a cell that is not there', () => {
    expect(headsOf(tableIn(page).grid, -1)).toEqual({ row: [], column: [] });
  });
});
