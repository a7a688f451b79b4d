/** Other readers of HTML tables, on the same saved pages: how long they take, and how many figures can be got from them. */
import { read as readBook, utils } from '@e965/xlsx';
import { Tabletojson } from 'tabletojson';
import { check } from '../../lib/core/check';
import { type Decimal, decimal } from '../../lib/core/decimal';
import { type FieldId, fieldId, type Heading } from '../../lib/core/form';
import { forms } from '../../lib/forms';
import { readHtml, scorePage } from '../accuracy/measure';
import { measuredReports } from '../accuracy/reports';
import { markups, plain } from '../publisher/markups';
import { type PublishedPage, publish } from '../publisher/publish';
import { compareInTurn } from './measure';
import type { Part } from './part';

/** What a reader of tables gives: the texts of all rows of all tables, in the page's order. */
type Rows = readonly (readonly string[])[];

interface TableReader {
  readonly name: string;
  readonly rowsOf: (html: string) => Rows;
}

/** Both are kept, and both know of spans. */
const readers: readonly TableReader[] = [
  {
    name: 'tabletojson',
    rowsOf: (html) => {
      const settings = { useFirstRowForHeadings: false, forceIndexAsNumber: true, ignoreHiddenRows: false };
      return Tabletojson.convert(html, settings).flatMap((table: object[]) =>
        table.map((row) => Object.values(row).map(String)),
      );
    },
  },
  {
    name: 'SheetJS',
    rowsOf: (html) => {
      const book = readBook(html, { type: 'string', raw: true });
      return Object.values(book.Sheets).flatMap((sheet) =>
        utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' }),
      );
    },
  },
];

export const tableReadersPart: Part = {
  name: 'table-readers',
  heading: 'Other readers of HTML tables from the package registry (Node), on the same saved pages',
  inBrowser: false,
  async run(turns) {
    const reports = measuredReports();
    const some = [...reports.slice(0, 6), ...reports.slice(-5)];
    const standard = some.map(({ report, seed }) => publish(report, plain, { seed }));
    const all = markups.flatMap((markup) =>
      some.map(({ report, seed }) => publish(report, markup, { seed })),
    );
    const shares = (right: (page: PublishedPage) => Score) =>
      [standard, all].flatMap((pages) => {
        const { expected, right: read, wrong } = sum(pages.map(right));
        return [percent(read, expected), percent(wrong, expected)];
      });
    const rows = readers.map(({ name, rowsOf }) => {
      const { ratio } = compareInTurn(
        () => standard.map(({ html }) => check(readHtml(html).report, forms)),
        () => standard.map(({ html }) => rowsOf(html)),
        turns,
      );
      return {
        what: name,
        figures: [ratio.toFixed(2), ...shares((page) => scoreOf(rowsOf(page.html), page))],
      };
    });
    const ours = shares((page) => {
      const { expected, right, wrong } = scorePage(page);
      return { expected, right, wrong: wrong.length };
    });
    return {
      tables: [
        {
          what: 'reader',
          columns: ['time', 'standard', 'wrong', 'all ways', 'wrong'],
          rows: [
            { what: 'Gouji, which also finds, names and checks them', figures: ['1', ...ours] },
            ...rows,
          ],
          notes: [
            'time: from the saved page to what is read, ours being 1. standard: figures of the three tables got right, as the notice prints them.',
            'all ways: the same in every way of printing them that has been seen. wrong: figures taken for something they are not.',
          ],
        },
      ],
      aims: [],
    };
  },
};

interface Score {
  readonly expected: number;
  readonly right: number;
  readonly wrong: number;
}

function sum(scores: readonly Score[]): Score {
  const total = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  return {
    expected: total(({ expected }) => expected),
    right: total(({ right }) => right),
    wrong: total(({ wrong }) => wrong),
  };
}

/** Never rounded up to a hundred. */
function percent(part: number, whole: number): string {
  return `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)} %`;
}

/** What a person would get from a reader's rows with the form at hand: by labels, and by place where there are none. */
function scoreOf(rows: Rows, { expected, optional }: PublishedPage): Score {
  const got = figuresIn(rows, expected);
  const asked = Object.entries(expected).filter(([field]) => got.has(field) || !optional.includes(field));
  const right = asked.filter(([field, value]) => got.has(field) && got.get(field) === value).length;
  return { expected: asked.length, right, wrong: [...got.keys()].length - right };
}

function figuresIn(rows: Rows, expected: PublishedPage['expected']): ReadonlyMap<FieldId, Decimal | null> {
  const got = new Map<FieldId, Decimal | null>();
  const take = (fields: readonly FieldId[], texts: readonly string[]) => {
    for (const [at, field] of fields.entries()) {
      const value = plainValue(texts[at] ?? '?');
      if (field in expected && value !== undefined && !got.has(field)) got.set(field, value);
    }
  };
  for (const table of forms.flatMap((form) => form.tables)) {
    for (const { rows: own, columns } of table.blocks) {
      const taken = new Set<readonly string[]>();
      for (const heading of own) {
        const fields = columns.map((column) => fieldId(table.prefix, heading.key, column.key));
        const row =
          heading.label === ''
            ? onlyFigures(rows, fields.length)
            : rows.find((one) => !taken.has(one) && behind(one, heading).length >= fields.length);
        if (row === undefined) continue;
        taken.add(row);
        const after = behind(row, heading);
        // Empty places of spans stand before the figures of section 三 and behind those of 二.
        take(fields, table.section === 'disclosed' ? after : after.slice(-fields.length));
      }
    }
  }
  return got;
}

/** The cells of a row behind its label: none where it has another, all where the form has none. */
function behind(row: readonly string[], heading: Heading): readonly string[] {
  if (heading.label === '') return row;
  const at = row.findLastIndex((text) => isLabel(text, heading));
  return at < 0 ? [] : row.slice(at + 1);
}

/** The first row of nothing but figures, as many as asked for. */
function onlyFigures(rows: Rows, count: number): readonly string[] | undefined {
  return rows.find((row) => row.length === count && row.every((text) => plainValue(text) !== undefined));
}

function isLabel(text: string, { label, spellings = [] }: Heading): boolean {
  const printed = wordsOf(text);
  return printed !== '' && [label, ...spellings].some((one) => wordsOf(one) === printed);
}

/** A label without white space and the numbering before it. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, '').replace(/^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])+/, '');
}

/** A plain number, null for nothing or a dash, undefined for anything else. */
function plainValue(text: string): Decimal | null | undefined {
  const figure = text.normalize('NFKC').replace(/[\s,]+/g, '');
  return /^[-—－/]?$/.test(figure) ? null : (decimal(figure) ?? undefined);
}
