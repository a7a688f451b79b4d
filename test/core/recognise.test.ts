import { describe, expect, it } from 'vitest';
import type { Form } from '../../lib/core/form';
import { layGrid } from '../../lib/core/grid';
import { recognise } from '../../lib/core/recognise';

/** A form of four rows and two columns, to see the reader without the real one. */
const toy: Form = {
  edition: '2019',
  notice: 'toy',
  years: [2000, null],
  tables: [
    {
      section: 'requests',
      edition: '2019',
      prefix: 'toy',
      rowGroups: [],
      columnGroups: [],
      blocks: [
        {
          columns: [
            { key: 'apples', label: '苹果数量' },
            { key: 'pears', label: '雪梨数量' },
          ],
          rows: [
            { key: 'north', label: '北方果园收成', spellings: ['北园收成'] },
            { key: 'east', label: '东方果园收成' },
            { key: 'south', label: '南方果园收成' },
            { key: 'west', label: '西方果园收成' },
          ],
        },
      ],
      identities: [],
    },
  ],
};

function read(...tables: string[]) {
  const grids = tables.map((table) =>
    layGrid([
      table
        .trim()
        .split('\n')
        .map((line) => line.split('|').map((text) => ({ text: text.trim(), rowSpan: 1, columnSpan: 1 }))),
    ]),
  );
  const { report } = recognise(grids, [toy]);
  const figures = Object.fromEntries(
    Object.entries(report.figures).map(([field, figure]) => [
      field.slice(4),
      figure.is === 'number' ? figure.value : figure.is,
    ]),
  );
  return { figures, notes: report.notes.map((note) => note.rule), report };
}

const WHOLE = {
  'north.apples': '1',
  'north.pears': '2',
  'east.apples': '3',
  'east.pears': '4',
  'south.apples': '5',
  'south.pears': '6',
  'west.apples': '7',
  'west.pears': '8',
};

const HEAD = '地方 | 苹果数量 | 雪梨数量';

describe('reading a table of any form', () => {
  it('reads rows and columns by their labels', () => {
    const { figures, notes } = read(
      `${HEAD}\n北方果园收成|1|2\n东方果园收成|3|4\n南方果园收成|5|6\n西方果园收成|7|8`,
    );
    expect(figures).toEqual(WHOLE);
    expect(notes).toEqual([]);
  });

  it('follows the labels where columns or rows stand in another order', () => {
    const { figures } = read(
      '地方 | 雪梨数量 | 苹果数量\n西方果园收成|8|7\n东方果园收成|4|3\n北方果园收成|2|1\n南方果园收成|6|5',
    );
    expect(figures).toEqual(WHOLE);
  });

  it('takes a garbled label for what must stand between its neighbours', () => {
    const { figures } = read(`${HEAD}\n北方果园收成|1|2\n东方果园牧成|3|4\n南方果收成|5|6\n西方果园收成|7|8`);
    expect(figures).toEqual(WHOLE);
  });

  it('refuses a label that could be two rows', () => {
    // 口方果园收成 is as near to every row; with two rows free, nothing tells them apart.
    const { figures, notes } = read(`${HEAD}\n北方果园收成|1|2\n口方果园收成|9|9\n西方果园收成|7|8`);
    expect(figures).toEqual({
      'north.apples': '1',
      'north.pears': '2',
      'west.apples': '7',
      'west.pears': '8',
    });
    expect(notes).toContain('form.extraRow');
  });

  it('reads a table cut in two, with and without its head again', () => {
    const first = `${HEAD}\n北方果园收成|1|2\n东方果园收成|3|4`;
    const second = '南方果园收成|5|6\n西方果园收成|7|8';
    expect(read(first, second).figures).toEqual(WHOLE);
    expect(read(first, `${HEAD}\n${second}`).figures).toEqual(WHOLE);
  });

  it('mends a label that a page break cut', () => {
    const { figures } = read(
      `${HEAD}\n北方果园收成|1|2\n东方果园收成|3|4\n南方果|5|6`,
      '园收成||\n西方果园收成|7|8',
    );
    expect(figures).toEqual(WHOLE);
  });

  it('withholds a row printed twice with different figures', () => {
    const { figures, notes } = read(
      `${HEAD}\n北方果园收成|1|2\n东方果园收成|3|4\n东方果园收成|3|5\n南方果园收成|5|6\n西方果园收成|7|8`,
    );
    expect(Object.keys(figures)).not.toContain('east.apples');
    expect(notes).toContain('page.repeated');
  });

  it('refuses a row with a figure too many, and shows it', () => {
    const { figures, report } = read(
      `${HEAD}\n北方果园收成|1|2\n东方果园收成|3|9|4\n南方果园收成|5|6\n西方果园收成|7|8`,
    );
    expect(Object.keys(figures)).not.toContain('east.apples');
    expect(report.notes).toContainEqual({
      rule: 'page.row',
      section: 'requests',
      fields: ['toy.east.apples', 'toy.east.pears'],
      texts: ['3', '9', '4'],
    });
  });

  it('notes a cell that is no figure, and reads the others', () => {
    const { figures, notes } = read(
      `${HEAD}\n北方果园收成|详见附件|2\n东方果园收成|3|4\n南方果园收成|5|6\n西方果园收成|7|8`,
    );
    expect(figures['north.apples']).toBe('unreadable');
    expect(figures['north.pears']).toBe('2');
    expect(notes).toEqual(['page.unreadable']);
  });

  it('says which figures are not printed', () => {
    const { report } = read(`${HEAD}\n北方果园收成|1|2\n东方果园收成|3|4\n南方果园收成|5|6`);
    expect(report.notes).toEqual([
      { rule: 'form.missing', section: 'requests', fields: ['toy.west.apples', 'toy.west.pears'], texts: [] },
    ]);
  });

  it('finds nothing in a table of something else', () => {
    expect(read('年份 | 产值\n2020|17\n2021|18').figures).toEqual({});
  });
});
