import { describe, expect, it } from 'vitest';
import { fieldsOf, type TableForm } from '../../lib/core/form';
import { type Grid, layGrid } from '../../lib/core/grid';
import { forms } from '../../lib/forms';
import { layOutForm, type PrintedBlock } from '../../lib/words/form-layout';

const tables = forms.flatMap((form) => form.tables);

function tableOf(edition: string, section: string): TableForm {
  const table = tables.find((one) => one.edition === edition && one.section === section);
  if (table === undefined) throw new Error(`no ${section} of ${edition}`);
  return table;
}

function gridOf({ heads, rows }: PrintedBlock): Grid {
  return layGrid([heads, rows]);
}

/** The text over or beside each slot of a grid, row by row. */
function slotsOf({ rows, columns, cells }: Grid): (string | undefined)[][] {
  const slots = Array.from({ length: rows }, () => Array<string | undefined>(columns).fill(undefined));
  for (const { text, row, column, rowSpan, columnSpan } of cells)
    for (let y = row; y < row + rowSpan; y += 1)
      for (let x = column; x < column + columnSpan; x += 1) (slots[y] ?? [])[x] = text;
  return slots;
}

describe.each(tables.map((table) => [`${table.edition} ${table.section}`, table] as const))(
  'the layout of %s',
  (_, table) => {
    it('leaves no slot empty and claims none twice', () => {
      for (const block of layOutForm(table)) {
        const grid = gridOf(block);
        const area = grid.cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0);
        expect(area).toBe(grid.rows * grid.columns);
        expect(slotsOf(grid).flat()).not.toContain(undefined);
      }
    });

    it('has every figure once, in the order of the form', () => {
      const fields = layOutForm(table).flatMap(({ rows }) =>
        rows.flatMap((row) => row.flatMap(({ field }) => field ?? [])),
      );
      expect(fields).toEqual(fieldsOf(table).map(({ field }) => field));
    });
  },
);

describe('a printed table', () => {
  it('of requests merges its heads as the notice does', () => {
    const [block] = layOutForm(tableOf('2021', 'requests'));
    if (block === undefined) throw new Error('no block');
    const slots = slotsOf(gridOf(block));
    const balance = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
    const organisations = Array<string>(5).fill('法人或其他组织');
    expect(slots.slice(0, 3)).toEqual([
      [balance, balance, balance, ...Array<string>(7).fill('申请人情况')],
      [balance, balance, balance, '自然人', ...organisations, '总计'],
      [
        ...[balance, balance, balance, '自然人'],
        ...['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      ],
    ]);
    const outcome = '三、本年度办理结果';
    expect(slots[3]?.slice(0, 3)).toEqual(Array(3).fill('一、本年新收政府信息公开申请数量'));
    expect(slots[7]?.slice(0, 3)).toEqual([outcome, '（三）不予公开', '1.属于国家秘密']);
    expect(slots.at(-2)?.slice(0, 3)).toEqual([outcome, '（七）总计', '（七）总计']);
    expect(slots.at(-1)?.slice(0, 3)).toEqual(Array(3).fill('四、结转下年度继续办理'));
  });

  it('of remedies puts 行政诉讼 over both kinds of it', () => {
    const [block] = layOutForm(tableOf('2019', 'remedies'));
    if (block === undefined) throw new Error('no block');
    const slots = slotsOf(gridOf(block));
    const kinds = [...Array<string>(5).fill('未经复议直接起诉'), ...Array<string>(5).fill('复议后起诉')];
    expect(slots[0]).toEqual([...Array<string>(5).fill('行政复议'), ...Array<string>(10).fill('行政诉讼')]);
    expect(slots[1]).toEqual([...Array<string>(5).fill('行政复议'), ...kinds]);
    expect(slots[2]?.slice(0, 5)).toEqual(['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']);
  });
});
