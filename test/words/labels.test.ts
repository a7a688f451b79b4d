import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../lib/core/form';
import { forms } from '../../lib/forms';
import { english } from '../../lib/words/english';
import { labels } from '../../lib/words/labels';

const fields = forms.flatMap((form) => form.tables.flatMap((table) => fieldsOf(table)));

describe('names of figures', () => {
  it('has an English name for every row, column and group of every form', () => {
    const missing = forms.flatMap((form) =>
      form.tables.flatMap((table) => {
        const names = english[table.section];
        const rows = table.blocks
          .flatMap((block) => block.rows)
          .filter((row) => row.key !== '' && !(row.key in names.rows));
        const columns = table.blocks
          .flatMap((block) => block.columns)
          .filter(
            (column) =>
              column.key !== '' &&
              !(column.key in names.columns) &&
              !((column.key.split('.').pop() ?? '') in names.columns),
          );
        const groups = [...table.rowGroups, ...table.columnGroups].filter(
          (group) => !(group.key in names.groups),
        );
        return [...rows, ...columns, ...groups].map((one) => `${form.edition} ${table.section} ${one.key}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['requests.partlyGranted.total', '三（二）部分公开·总计', 'Partly granted, total'],
    [
      'requests.refused.stateSecret.naturalPerson',
      '三（三）1.属于国家秘密·自然人',
      'State secret, natural persons',
    ],
    [
      'requests.received.business',
      '一、本年新收政府信息公开申请数量·商业企业',
      'Requests received this year, businesses',
    ],
    ['requests.refused.subtotal.total', '三（三）不予公开（小计）·总计', 'Refused (subtotal), total'],
    ['litigation.direct.upheld', '未经复议直接起诉·结果维持', 'Litigation without prior review: upheld'],
    ['disclosed.fees.amount', '行政事业性收费·本年收费金额', 'Administrative fees, amount'],
    ['statistics.received.fax', '传真申请数', 'by fax'],
  ])('%s', (field, chinese, inEnglish) => {
    expect(labels(forms, 'zh').field(field)).toBe(chinese);
    expect(labels(forms, 'en').field(field)).toBe(inEnglish);
  });

  it('never gives two figures of one form the same name', () => {
    for (const form of forms) {
      if (form.edition === '2014') continue;
      for (const language of ['zh', 'en'] as const) {
        const named = labels(forms, language);
        const names = form.tables.flatMap((table) =>
          fieldsOf(table).map((place) => named.field(place.field)),
        );
        expect(new Set(names).size, `${form.edition} ${language}`).toBe(names.length);
      }
    }
    expect(fields.length).toBeGreaterThan(400);
  });

  it('shows a field it does not know by its id', () => {
    expect(labels(forms, 'en').field('requests.unknown.total')).toBe('requests.unknown.total');
  });
});
