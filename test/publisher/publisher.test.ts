import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, shift } from '../../lib/core/decimal';
import { fieldsOf } from '../../lib/core/form';
import { forms } from '../../lib/forms';
import { gridsOf, taggedCells } from './html-cells';
import { lines } from './lines';
import { builtByScript, framing, switchedByYear } from './live';
import { markupNamed, markups, plain, uncheckable } from './markups';
import type { PrintedEdition } from './model';
import { compose, publish } from './publish';
import { soundReport } from './sound';

const editions = ['2019', '2021'] as const satisfies readonly PrintedEdition[];
const seeds = [2, 3, 11];

/** Rows of these are meant to end before or behind the others. */
const ragged = ['a row shorter than the others', 'section 四 shifted', 'a row of section 三 shifted'];

/** What a person reads in a cell of figures, field and unit in mind; undefined where it is no figure. */
function claimed(field: string, text: string): Decimal | null | undefined {
  // Marks first: normalising would make the digit 1 of ①.
  const bare = text
    .replace(/[\s\u200b-\u200d\ufeff*＊①②③]/g, '')
    .normalize('NFKC')
    .replace(/\(.*\)$/, '');
  if (['', '/', '-', '—', '——', '无', '不适用'].includes(bare)) return null;
  const match = /^(增|减|\+|-)?([\d,]+(?:\.\d+)?)(件|元|万元)?$/.exec(bare);
  if (match === null) return undefined;
  const [, sign = '', digits = '', unit = ''] = match;
  const value = decimal(`${sign === '减' || sign === '-' ? '-' : ''}${digits.replaceAll(',', '')}`);
  if (value === null) return undefined;
  if (unit === '万元' && field.includes('procurement')) return shift(value, 4);
  if (unit === '元' && field.includes('fees')) return shift(value, -4);
  return value;
}

describe('the publisher prints the form', () => {
  it.each(editions)('with the fields of the %s edition and no others', (edition) => {
    const form = forms.find((one) => one.edition === edition);
    const known = form?.tables.flatMap(fieldsOf).map(({ field }) => field) ?? [];
    const { expected } = publish(soundReport(1, edition), plain);
    expect(Object.keys(expected).sort()).toEqual(known.toSorted());
  });

  it.each(editions)('in the words of the %s edition', (edition) => {
    const form = forms.find((one) => one.edition === edition);
    const { html } = publish(soundReport(1, edition), plain);
    const words = form?.tables.flatMap((table) => [
      ...table.rowGroups,
      ...table.columnGroups,
      ...table.blocks.flatMap((block) => [...block.columns, ...block.rows]),
    ]);
    for (const { number = '', label } of words ?? []) expect(html).toContain(`${number}${label}`);
  });

  it('with spans that fill their tables', () => {
    for (const edition of editions) {
      const [disclosed, requests, remedies] = gridsOf(publish(soundReport(1, edition), plain).html);
      expect([disclosed?.columns, requests?.columns, remedies?.columns]).toEqual([4, 10, 15]);
      expect(requests?.rows).toBe(edition === '2019' ? 26 : 28);
    }
  });
});

describe.each(markups)('markup: $name', (markup) => {
  const published = editions.flatMap((edition) =>
    seeds.map((seed) => publish(soundReport(seed, edition), markup, { seed, tagged: true })),
  );

  it('prints every figure it claims, once, and means what it claims', () => {
    for (const { html, expected } of published) {
      const read = taggedCells(html)
        .filter(({ field }) => field in expected)
        .map(({ field, text }) => [field, inHeadUnit(html, field, claimed(field, text))]);
      expect(read).toHaveLength(Object.keys(expected).length);
      expect(Object.fromEntries(read)).toEqual(expected);
    }
  });

  it('keeps figures in the order of the form', () => {
    editions.forEach((edition, at) => {
      const usual = Object.keys(publish(soundReport(2, edition), plain).expected);
      const { html } = published[at * seeds.length] ?? { html: '' };
      const printed = taggedCells(html).map(({ field }) => field);
      expect(printed.filter((field) => usual.includes(field))).toEqual(
        usual.filter((field) => printed.includes(field)),
      );
    });
  });

  it('lays rectangular tables, without overlaps', () => {
    for (const { html } of published) {
      for (const grid of gridsOf(html)) {
        const covered = grid.cells.reduce(
          (slots, { rowSpan, columnSpan }) => slots + rowSpan * columnSpan,
          0,
        );
        if (ragged.includes(markup.name)) expect(covered).toBeLessThanOrEqual(grid.rows * grid.columns);
        else expect(covered).toBe(grid.rows * grid.columns);
      }
    }
  });

  it('never claims what it says cannot be told', () => {
    for (const { html, expected, untold, optional } of published) {
      const tagged = taggedCells(html).map(({ field }) => field);
      expect(untold.filter((field) => field in expected || tagged.includes(field))).toEqual([]);
      expect(optional.filter((field) => !(field in expected))).toEqual([]);
    }
  });

  it('is the same page for the same seed', () => {
    const again = publish(soundReport(2, '2019'), markup, { seed: 2, tagged: true });
    expect(again).toEqual(published[0]);
  });
});

/** An amount whose unit stands in the header only. */
function inHeadUnit(
  html: string,
  field: string,
  value: Decimal | null | undefined,
): Decimal | null | undefined {
  return field === 'disclosed.procurement.amount' && html.includes('采购总金额（万元）') && value
    ? shift(value, 4)
    : value;
}

describe('the registry', () => {
  it('has a markup for every line, and no two of one name', () => {
    const all = [...markups, ...uncheckable];
    expect(new Set(all.map(({ line }) => line))).toEqual(new Set(Object.keys(lines)));
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('changes the page with every markup but the plain one', () => {
    for (const markup of [...markups, ...uncheckable]) {
      if (markup === plain) continue;
      const changed = editions.some((edition) => {
        const report = soundReport(3, edition);
        return publish(report, markup, { seed: 3 }).html !== publish(report, plain, { seed: 3 }).html;
      });
      expect(changed, markup.name).toBe(true);
    }
  });

  it('takes every figure away where a page is not checkable', () => {
    for (const markup of uncheckable) {
      const page = publish(soundReport(3, '2021'), markup, { tagged: true });
      expect(page.kind).toBe('uncheckable');
      expect(page.expected).toEqual({});
      expect(gridsOf(page.html)).toEqual([]);
      expect(page.html).toContain('收到和处理政府信息公开申请情况');
    }
  });
});

describe('particular markups', () => {
  const sound = soundReport(3, '2019');

  it('composes in the order given', () => {
    const both = compose(markupNamed('half-width punctuation'), markupNamed('Word paste'));
    const { html } = publish(sound, both);
    expect(html).toContain('MsoNormalTable');
    expect(html).toContain('>(</span>');
    expect(html).not.toContain('（三）');
  });

  it('hides columns: more of them, as many cells', () => {
    const usual = gridsOf(publish(sound, plain).html);
    const hidden = gridsOf(publish(sound, markupNamed('hidden columns'), { seed: 5 }).html);
    expect(hidden.map(({ cells }) => cells.length)).toEqual(usual.map(({ cells }) => cells.length));
    const columns = (grids: typeof usual) => grids.reduce((all, grid) => all + grid.columns, 0);
    expect(columns(hidden)).toBeGreaterThan(columns(usual));
  });

  it('prints section 四 shifted as 5 empty cells and 11 figures under 15 columns', () => {
    const page = publish(sound, markupNamed('section 四 shifted'));
    const remedies = gridsOf(page.html)[2];
    const row = remedies?.cells.filter((cell) => cell.row === 3).map((cell) => cell.text) ?? [];
    expect(row.slice(0, 5)).toEqual(['', '', '', '', '']);
    expect(row.slice(5).filter((text) => /^\d+$/.test(text))).toHaveLength(11);
    expect(page.untold).toHaveLength(15);
  });

  it('cuts section 三 in two tables, with and without heads', () => {
    const bare = gridsOf(publish(sound, markupNamed('page break without heads')).html);
    const headed = gridsOf(publish(sound, markupNamed('page break with repeated heads')).html);
    expect([bare.length, headed.length]).toEqual([4, 4]);
    const heads = (text: string | undefined) => text?.includes('勾稽关系') ?? false;
    expect(heads(bare[2]?.cells[0]?.text)).toBe(false);
    expect(heads(headed[2]?.cells[0]?.text)).toBe(true);
  });

  it('adds a subtotal to each group of outcomes', () => {
    const page = publish(sound, markupNamed('subtotals printed'));
    expect(Object.keys(page.subtotals)).toHaveLength(21);
    const rows = gridsOf(page.html)[1];
    const subtotals = rows?.cells.filter(({ text }) => text === '小计') ?? [];
    expect(subtotals.map(({ column }) => column)).toEqual([2, 2, 2]);
    const refused = rows?.cells.filter(({ row }) => row === subtotals[0]?.row).at(-1)?.text;
    expect(refused).toBe(page.subtotals['requests.refused.subtotal.total']);
    const items = Object.entries(page.expected).filter(([field]) => /refused.*total$/.test(field));
    expect(Number(refused)).toBe(items.reduce((sum, [, value]) => sum + Number(value), 0));
  });

  it('cuts a label in two with the figures on one half', () => {
    const above = gridsOf(publish(sound, markupNamed('page break through a label, figures above')).html);
    const texts = above.map(({ cells }) => cells.map(({ text }) => text));
    expect(texts[1]).toContain('4.保护第三方');
    expect(texts[2]?.filter((text) => text !== '').slice(0, 2)).toEqual([
      '合法权益',
      '5.属于三类内部事务信息',
    ]);
  });
});

describe('live pages', () => {
  const reports = [soundReport(4, '2021'), soundReport(6, '2019')] as const;

  it('keep their tables from whoever does not run scripts', () => {
    expect(gridsOf(builtByScript(reports[0], plain))).toEqual([]);
    expect(gridsOf(framing(reports[0], '/report.html'))).toEqual([]);
  });

  it('show the first of several years and keep the others at hand', () => {
    const html = switchedByYear(reports, plain);
    expect(gridsOf(html)).toEqual(gridsOf(publish(reports[0], plain).html));
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    for (const { year } of reports) expect(html).toContain(`data-year="${year}"`);
  });
});
