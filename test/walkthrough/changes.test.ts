import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import type { Form, Heading } from '../../lib/core/form';
import { checkSoftly, type SoftRule } from '../../lib/core/soft';
import { forms } from '../../lib/forms';
import { edition2021 } from '../../lib/forms/edition-2021';
import { equal, terms } from '../../lib/forms/identities';
import { softRules } from '../../lib/forms/soft';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { findingWords } from '../../lib/words/findings';
import { type Entry, speaker } from '../../lib/words/say';
import { softWords } from '../../lib/words/soft';
import { contextWith } from '../core/soft-report';

/**
 * The four changes that CONTRIBUTING.md walks through, each done as it says: one entry of data, and reading, checking
 * and saying follow.
 */

const page = (table: string) =>
  parsePage(
    `<!doctype html><title>云亭县信访局2030年政府信息公开工作年度报告</title><table>${table}</table>`,
  );
const rowOf = (...cells: readonly (string | number)[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const address = 'http://www.yunting.gov.cn/';
const [requests] = edition2021.tables.filter(({ section }) => section === 'requests');
const applicants = requests?.blocks[0]?.columns ?? [];

/** Section 三 as a page prints it: each row's figure under every applicant but the last, and their sum. */
function printed(rows: readonly Heading[], figureOf: (row: Heading) => number, total?: number): string {
  const parts = applicants.length - 1;
  const lines = rows.map((row) => {
    const sum = row.key === 'added' && total !== undefined ? total : figureOf(row) * parts;
    return rowOf(`${row.number ?? ''}${row.label}`, ...Array<number>(parts).fill(figureOf(row)), sum);
  });
  return rowOf('', ...applicants.map(({ label }) => label)) + lines.join('');
}

/** The form of a year to come: one more reason not to handle a request. */
const added: Heading = { key: 'added', number: '6.', label: '申请人撤回后另行提出', group: 'notHandled' };
const rows = (requests?.blocks[0]?.rows ?? []).flatMap((row) =>
  row.key === 'notHandled.reissue' ? [row, added] : [row],
);
const coming: Form = {
  ...edition2021,
  years: [2031, null],
  tables: edition2021.tables.map((table) =>
    table !== requests
      ? table
      : {
          ...table,
          blocks: [{ columns: applicants, rows }],
          identities: [
            ...table.identities.map((identity) =>
              identity.rule === 'requests.outcomes'
                ? {
                    ...identity,
                    left: [...identity.left, ...terms([`requests.added.${columnOf(identity.id)}`])],
                  }
                : identity,
            ),
            equal(
              'requests.applicants',
              'added',
              applicants.slice(0, -1).map(({ key }) => `requests.added.${key}`),
              'requests.added.total',
            ),
          ],
        },
  ),
};

function columnOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

describe('a new edition', () => {
  /** One of everything is handled; what came in is as much as was handled. */
  const outcomes = rows.filter(
    ({ key }) => !['received', 'carriedIn', 'handled', 'carriedOut'].includes(key),
  ).length;
  const figure = ({ key }: Heading) =>
    key === 'received' || key === 'handled' ? outcomes : key === 'carriedIn' || key === 'carriedOut' ? 0 : 1;
  const read = (total?: number) => readPage(page(printed(rows, figure, total)), [coming], { address });

  it('is read and checked from its data alone', () => {
    const { report, kind } = read();
    expect(kind).toBe('report');
    expect(report.figures['requests.added.total']).toMatchObject({ is: 'number', value: '6' });
    const found = check(report, [coming]).filter(({ identity }) => identity.rule.startsWith('requests.'));
    expect(found.filter(({ outcome }) => outcome === 'holds')).toHaveLength(26 + 7 + 7);
  });

  it('fails where the new row does not add up, and says so in its own words', () => {
    const findings = check(read(7).report, [coming]).filter(({ outcome }) => outcome === 'fails');
    expect(findings.map(({ identity, left, right }) => [identity.id, left, right])).toEqual([
      ['requests.outcomes:total', String(outcomes * 6 + 1), String(outcomes * 6)],
      ['requests.applicants:added', '6', '7'],
    ]);
    expect(findingWords('zh', [coming]).labels.field('requests.added.total')).toContain(
      '申请人撤回后另行提出',
    );
  });
});

describe('a soft check', () => {
  const rule: SoftRule = {
    rule: 'requests.manyWithdrawn',
    editions: ['2021'],
    level: 'note',
    asks: { zh: '没有新收申请却有结转', en: 'nothing received, yet something carried on' },
    says: { zh: '新收为 0，结转为 {left}。', en: 'Nothing was received; {left} were carried on.' },
    source: { documents: [], place: { zh: '无', en: 'none' } },
    test: (sheet) => {
      const [received, carried] = [
        sheet.number('requests.received.total'),
        sheet.number('requests.carriedOut.total'),
      ];
      return received === '0' && carried !== null && carried !== '0'
        ? [{ of: '', fields: ['requests.carriedOut.total'], left: carried }]
        : [];
    },
  };

  it('is found, and said in both languages, once it stands in the list', () => {
    const context = contextWith('2021', { 'requests.carriedOut.total': '5' });
    const found = checkSoftly(context, [rule, ...softRules], forms);
    const own = found.filter((finding) => finding.rule === rule.rule);
    expect(own).toHaveLength(1);
    const [finding] = own;
    if (finding === undefined) return;
    expect(softWords('zh', forms, [rule]).sentence(finding, context.report)).toBe('新收为 0，结转为 5。');
    expect(softWords('en', forms, [rule]).sentence(finding, context.report)).toBe(
      'Nothing was received; 5 were carried on.',
    );
  });
});

describe('a new spelling', () => {
  const wording = '当年接到的公开申请总件数';
  const withSpelling: Form = {
    ...edition2021,
    tables: edition2021.tables.map((table) => ({
      ...table,
      blocks: table.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) =>
          row.key === 'received' ? { ...row, spellings: [...(row.spellings ?? []), wording] } : row,
        ),
      })),
    })),
  };
  const table = printed(
    (requests?.blocks[0]?.rows ?? []).map((row) =>
      row.key === 'received' ? { key: row.key, label: wording } : row,
    ),
    () => 1,
  );
  const received = (all: readonly Form[]) =>
    readPage(page(table), all, { address }).report.figures['requests.received.total'];

  it('is read once it is among the spellings of its row, and not before', () => {
    expect(received([edition2021])).toBeUndefined();
    expect(received([withSpelling])).toEqual({ is: 'number', value: '6', text: '6' });
  });
});

describe('a new sentence', () => {
  it('is one entry with both languages', () => {
    const entries = {
      left: { zh: '还有 {count} 页', en: '{count} {count|page|pages} left' },
    } satisfies Record<string, Entry>;
    expect(speaker(entries, 'zh')('left', { count: 1 })).toBe('还有 1 页');
    expect(speaker(entries, 'en')('left', { count: 1 })).toBe('1 page left');
    expect(speaker(entries, 'en')('left', { count: 2 })).toBe('2 pages left');
  });
});
