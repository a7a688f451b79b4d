/** The ways in which publishers print the form's words. */

import type { Line } from '../lines';
import {
  BREAK,
  type Cell,
  mapCells,
  mapLabels,
  PARAGRAPH,
  type Page,
  type Part,
  SEAM,
  withLook,
} from '../model';
import type { Markup } from '../publish';
import type { Random } from '../random';
import { traditional } from './traditional';

type Change = (text: string, cell: Cell, random: Random, page: Page) => string;

function labels(name: string, line: Line, change: Change): Markup {
  return {
    name,
    line,
    apply: (page, random) => mapLabels(page, (text, one) => change(text, one, random, page)),
  };
}

export function mapHeadings(page: Page, change: (text: string) => string): Page {
  const parts = page.parts.map(
    (part): Part => (part.kind === 'heading' ? { ...part, text: change(part.text) } : part),
  );
  return { ...page, parts };
}

/** Breaks a text of three or more characters once, somewhere inside. */
function brokenOnce(text: string, mark: string, random: Random): string {
  if (text.length < 3) return text;
  const at = 1 + random.below(text.length - 1);
  return text.slice(0, at) + mark + text.slice(at);
}

/** Pieces of two characters, as a narrow cell breaks them. */
function inPairs(text: string, mark: string): string {
  return text.replace(/..(?=.)/gu, (pair) => pair + mark);
}

const between = (text: string, mark: string) => Array.from(text).join(mark);

const halfWidth: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '“': '"',
  '”': '"',
};
const toHalfWidth = (text: string) => text.replace(/[（），：“”]/g, (sign) => halfWidth[sign] ?? sign);

/** Wordings seen in place of the form's own, by cell name. */
const wordings: Readonly<Record<string, (year: number) => string>> = {
  normativeDocs: () => '规范性文件',
  nonprofit: () => '社会组织',
  issued: (year) => `本年(${year})制发件数`,
  repealed: () => '本年废止数',
  made: () => '本年度新制作数',
};
const otherWordings: Readonly<Record<string, string>> = {
  issued: '本年度制发数',
  repealed: '本年度废止件数',
  normativeDocs: '规范性文件',
};

const headings = {
  reworded: [
    ['二、主动公开政府信息情况', '二、行政机关主动公开政府信息情况'],
    ['三、收到和处理政府信息公开申请情况', '三、行政机关收到和处理政府信息公开申请的情况'],
    ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  ],
  misnumbered: [
    ['一、总体情况', '概述'],
    ['二、', '一、'],
    ['三、', '二、'],
    ['四、', '三、'],
    ['五、', '四、'],
    ['六、', '五、'],
  ],
} as const;

function reheaded(pairs: readonly (readonly [string, string])[]): (text: string) => string {
  return (text) => {
    const pair = pairs.find(([from]) => text.startsWith(from));
    return pair === undefined ? text : pair[1] + text.slice(pair[0].length);
  };
}

/** 国办公开办函〔2019〕60号, 〔2021〕30号. */
const noticeNumber = { '2019': 60, '2021': 30 } as const;

export const labelMarkups: readonly Markup[] = [
  labels('words broken by br', 'labels.broken', (text, _, random) => brokenOnce(text, BREAK, random)),
  labels('words broken by two paragraphs', 'labels.broken', (text, _, random) =>
    brokenOnce(text, PARAGRAPH, random),
  ),
  labels('words broken by spaces', 'labels.broken', (text, _, random) =>
    text.length === 2 ? between(text, ' ') : brokenOnce(text, random.pick([' ', '  ', '\u00a0']), random),
  ),
  labels('words broken over inline runs', 'labels.broken', (text, _, random) =>
    brokenOnce(brokenOnce(text, SEAM, random), SEAM, random),
  ),
  labels('labels in narrow cells', 'labels.broken', (text, one) =>
    one.role === 'group' ? inPairs(text, BREAK) : text,
  ),
  labels('one character a line', 'labels.broken', (text, one) =>
    one.role === 'group' || one.role === 'column' ? between(text, BREAK) : text,
  ),
  {
    name: 'one character a run',
    line: 'labels.runs',
    apply: (page) => mapCells(page, (one) => ({ ...one, text: between(one.text, SEAM) })),
  },
  {
    name: 'Word paste',
    line: 'labels.runs',
    apply: (page) =>
      withLook(
        {
          ...page,
          parts: [
            {
              kind: 'paragraph',
              text: `依照国办公开办函〔${SEAM}${page.report.requestsEdition}${SEAM}〕${noticeNumber[page.report.requestsEdition]}号文规定的格式，编制本报告。`,
            },
            ...page.parts,
          ],
        },
        { cells: 'word' },
      ),
  },
  {
    name: 'converted from PDF',
    line: 'labels.broken',
    apply: (page, random) =>
      withLook(
        mapLabels(page, (text) => (text.length > 8 ? brokenOnce(text, `${BREAK}\n      `, random) : text)),
        { cells: 'pdf' },
      ),
  },
  labels('half-width punctuation', 'labels.width', toHalfWidth),
  labels('both widths of punctuation', 'labels.width', (text, _, random) =>
    random.oneIn(2) ? toHalfWidth(text) : text.replace('（', '('),
  ),
  labels('space after the numbering', 'labels.numbering', (text) =>
    text.replace(/^(\d\.|（.）|\(.\)|.、)/, '$1 '),
  ),
  labels('numbering with 、', 'labels.numbering', (text) => text.replace(/^(\d)\./, '$1、')),
  labels('numbering with ．', 'labels.numbering', (text) => text.replace(/^(\d)\./, '$1．')),
  labels('wording variants', 'labels.wording', (text, one, _, page) => {
    if (one.name === 'decisions' && page.report.disclosedEdition === '2021') return '本年度处理决定数量';
    return wordings[one.name]?.(page.report.year) ?? text;
  }),
  labels('more wording variants', 'labels.wording', (text, one) => otherWordings[one.name] ?? text),
  labels('a wrong or missing character', 'labels.slips', (text) =>
    text
      .replace('处理决定数量', '处理绝对数量')
      .replace('第二十条第（一）项', '第二十条（一）项')
      .replace('上年结转政府信息公开申请数量', '上年结转政府信息公开数量'),
  ),
  labels('notes in cells', 'labels.notes', (text, one, _, page) => {
    if (one.name === 'previous') return `${text} (指${page.report.year - 1}年事项数)`;
    if (one.name === 'change') return `${text} (减用负值表示,如 -8)`;
    if (one.name === 'regulations') return `${text}(设区的市、自治州人民政府应提供相关数据)`;
    if (one.name === 'decisions') return `${text}（截至12月31日）`;
    if (one.name === 'issued') return `${text}（指${page.report.year}年印发）`;
    return text;
  }),
  {
    name: 'Traditional script',
    line: 'labels.traditional',
    apply: (page) =>
      mapHeadings(
        mapCells(page, (one) => ({ ...one, text: traditional(one.text) })),
        traditional,
      ),
  },
  {
    name: 'invisible characters',
    line: 'labels.invisible',
    apply: (page, random) =>
      mapCells(page, (one) => {
        const around = random.pick(['\u00a0', '\u3000', '\u200b', '\ufeff', ' \u00a0', '\u200c']);
        if (one.role === 'empty' || one.text === '') return { ...one, text: around };
        const inner = one.role === 'figure' ? one.text : brokenOnce(one.text, '\u200b', random);
        return { ...one, text: around + inner + random.pick(['', '\u00a0', '\u200d', '\u3000']) };
      }),
  },
  {
    name: 'section headings reworded',
    line: 'labels.headings',
    apply: (page) => mapHeadings(page, reheaded(headings.reworded)),
  },
  {
    name: 'section headings misnumbered',
    line: 'labels.headings',
    apply: (page) => mapHeadings(page, reheaded(headings.misnumbered)),
  },
];
