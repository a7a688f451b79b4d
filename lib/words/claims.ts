import type { ClaimFinding, ClaimRule } from '../core/claim';
import type { FieldId, Form } from '../core/form';
import { labels } from './labels';
import { type Entry, type Language, speaker } from './say';

/** Words for what a report's running text claims, in one language. */
export interface ClaimWords {
  /** What a rule asks: 正文所述与表格一致. */
  ruleName(rule: ClaimRule): string;
  /** What was found, for a citizen. */
  sentence(finding: ClaimFinding): string;
  /** What the two sides are and what stands on each. */
  sides(finding: ClaimFinding): ClaimSides;
  /** What does not agree with what, in a few words. */
  title(finding: ClaimFinding): string;
  /** A mark's name: 正文与表格不一致：…. */
  mark(finding: ClaimFinding): string;
  /** How many claims were checked and what came of them. */
  tally(counts: ClaimCounts): string;
  /** The words around the list and its switch. */
  readonly say: (key: keyof typeof places) => string;
  /** The text's figures on one line: `11 + 95 = 106 ≠ 207`. */
  arithmetic(finding: ClaimFinding): string;
}

export interface ClaimCounts {
  readonly agree: number;
  readonly contradict: number;
  readonly untold: number;
}

/** A claim's two sides: a name and a value each. */
export interface ClaimSides {
  readonly left: ClaimSide;
  readonly right: ClaimSide;
}

export interface ClaimSide {
  readonly name: string;
  readonly value: string;
}

const places = {
  list: { zh: '正文所述', en: 'What the text says' },
  switch: { zh: '核对正文', en: 'Check the text' },
  off: { zh: '未核对', en: 'not checked' },
  textMarks: { zh: '正文标记', en: 'Marks in the text' },
} as const satisfies Readonly<Record<string, Entry>>;

/** What each rule asks. */
export const CLAIM_RULES: Readonly<Record<ClaimRule, Entry>> = {
  'claim.figure': { zh: '正文所述数字与表格一致', en: 'a figure stated in the text is that of the table' },
  'claim.sum': {
    zh: '正文所列各分项之和等于所述总数',
    en: 'the parts that the text lists add up to the sum it states',
  },
  'claim.share': {
    zh: '正文所述占比与所列数字相符（四舍五入）',
    en: 'a share stated in the text follows from its figures, within rounding',
  },
};

const entries = {
  figure: {
    zh: '正文“{quote}”述为 {left}，表中{fields}为 {right}',
    en: 'The text says “{quote}”, which is {left}; the table prints {right} for {fields}',
  },
  figures: {
    zh: '正文“{quote}”述为 {left}，表中{fields}之和为 {right}',
    en: 'The text says “{quote}”, which is {left}; in the table {fields} add up to {right}',
  },
  figureHolds: { zh: '正文“{quote}”与表格相符', en: 'The text says “{quote}”; so does the table' },
  sum: {
    zh: '正文“{quote}”中，各分项之和为 {left}，所述总数为 {right}',
    en: 'The text says “{quote}”: its parts add up to {left}, the sum it states is {right}',
  },
  balance: {
    zh: '正文“{quote}”中，收到与结转之和为 {left}，答复与结转之和为 {right}',
    en: 'The text says “{quote}”: what came in adds up to {left}, what was done or carried on to {right}',
  },
  sumHolds: { zh: '正文“{quote}”的分项相加相符', en: 'The text says “{quote}”; its parts add up' },
  share: {
    zh: '正文“{quote}”述占比为 {left}%，按所列数字为 {right}%',
    en: 'The text says “{quote}”, a share of {left} %; by its figures it is {right} %',
  },
  titleFigure: { zh: '正文与表格不一致', en: 'Text and table differ' },
  titleSum: { zh: '正文各分项与总数不一致', en: 'Parts and sum in the text differ' },
  titleShare: { zh: '正文占比与数字不一致', en: 'Share and figures in the text differ' },
  inText: { zh: '正文', en: 'Text' },
  inTable: { zh: '表格', en: 'Table' },
  parts: { zh: '分项之和', en: 'Parts' },
  whole: { zh: '所述总数', en: 'Sum stated' },
  incoming: { zh: '收到与结转', en: 'Came in' },
  outgoing: { zh: '答复与结转', en: 'Done or carried on' },
  stated: { zh: '所述占比', en: 'Share stated' },
  reckoned: { zh: '按所列数字', en: 'By its figures' },
  mark: { zh: '{title}：{sentence}', en: '{title}: {sentence}' },
  tally: { zh: '正文中核对了 {count} 处：', en: '{count} {count|claim|claims} of the text checked: ' },
  agree: { zh: '{count} 处相符', en: '{count} {count|agrees|agree}' },
  contradict: { zh: '{count} 处不一致', en: '{count} {count|does|do} not' },
  untold: { zh: '{count} 处无法判断', en: '{count} cannot be told' },
  shareHolds: { zh: '正文“{quote}”的占比相符', en: 'The text says “{quote}”; the share is right' },
} as const satisfies Readonly<Record<string, Entry>>;

/** At most this many figures are named in one sentence. */
const NAMED = 3;
/** Longer quotations are cut in the middle, where the text goes on and on. */
const LONGEST_QUOTE = 90;

export function claimWords(language: Language, forms: readonly Form[]): ClaimWords {
  const names = labels(forms, language);
  const say = speaker(entries, language);
  const rules = speaker(CLAIM_RULES, language);
  const words: ClaimWords = {
    ruleName: (rule) => rules(rule),
    sentence(finding) {
      const { claim, left, right, fields, outcome } = finding;
      const values = { quote: cut(claim.quote), left, right: right ?? '', fields: named(fields) };
      if (outcome !== 'contradicts') return say(`${claim.kind}Holds`, values);
      if (claim.kind === 'figure') return say(fields.length > 1 ? 'figures' : 'figure', values);
      if (claim.kind === 'sum') return say(claim.whole.length > 1 ? 'balance' : 'sum', values);
      return say('share', values);
    },
    sides({ claim, left, right }) {
      const value = right ?? '…';
      const side = (name: keyof typeof entries, text: string) => ({ name: say(name), value: text });
      if (claim.kind === 'figure') return { left: side('inText', left), right: side('inTable', value) };
      if (claim.kind === 'share')
        return { left: side('stated', `${left}%`), right: side('reckoned', `${value}%`) };
      const isBalance = claim.whole.length > 1;
      return {
        left: side(isBalance ? 'incoming' : 'parts', added(claim.parts, left)),
        right: side(isBalance ? 'outgoing' : 'whole', added(claim.whole, value)),
      };
    },
    title,
    mark: (finding) => say('mark', { title: title(finding), sentence: words.sentence(finding) }),
    tally: ({ agree, contradict, untold }) => {
      const parts = [
        ...(agree > 0 ? [say('agree', { count: agree })] : []),
        ...(contradict > 0 ? [say('contradict', { count: contradict })] : []),
        ...(untold > 0 ? [say('untold', { count: untold })] : []),
      ];
      const count = agree + contradict + untold;
      return say('tally', { count }) + parts.join(language === 'zh' ? '，' : ', ');
    },
    say: speaker(places, language),
    arithmetic({ claim, left, right, outcome }) {
      const sign = outcome === 'agrees' ? '=' : outcome === 'contradicts' ? '≠' : '?';
      if (claim.kind !== 'sum') return `${left} ${sign} ${right ?? '…'}`;
      return `${added(claim.parts, left)} ${sign} ${added(claim.whole, right ?? '…')}`;
    },
  };
  return words;

  function title({ claim }: ClaimFinding): string {
    return say(claim.kind === 'figure' ? 'titleFigure' : claim.kind === 'sum' ? 'titleSum' : 'titleShare');
  }

  /** Fields by name; what all of them share is said once. */
  function named(fields: readonly FieldId[]): string {
    const [first = ''] = fields;
    const between = language === 'zh' ? '·' : ', ';
    const oneRow = fields.every((field) => names.row(field) === names.row(first));
    const oneColumn = fields.every((field) => names.column(field) === names.column(first));
    if (fields.length === 1 || (!oneRow && !oneColumn)) return listed(fields.map(names.field));
    return oneRow
      ? `${names.row(first)}${between}${listed(fields.map(names.column))}`
      : `${listed(fields.map(names.row))}${between}${names.column(first)}`;
  }

  function listed(items: readonly string[]): string {
    const shown = items.slice(0, NAMED).join(language === 'zh' ? '、' : '; ');
    if (items.length <= NAMED) return shown;
    return language === 'zh' ? `${shown}等 ${items.length} 处` : `${shown} and ${items.length - NAMED} more`;
  }
}

/** `11 + 95 = 106`, or the one figure. */
function added(parts: readonly { readonly value: string }[], total: string): string {
  return parts.length > 1 ? `${parts.map(({ value }) => value).join(' + ')} = ${total}` : total;
}

function cut(quote: string): string {
  const characters = [...quote];
  if (characters.length <= LONGEST_QUOTE) return quote;
  const half = LONGEST_QUOTE / 2;
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
