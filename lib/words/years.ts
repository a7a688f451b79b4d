import type { Figure } from '../core/figure';
import { type Language, speaker } from './say';

/**
 * What two years that follow each other say, in the form's words: what was carried over (结转下年度继续办理) is what
 * comes in (上年结转政府信息公开申请数量).
 */
const entries = {
  carried: {
    zh: '{before} 年结转下年度 {was}，本年上年结转 {is}：',
    en: '{before} carried {was} over; this year takes {is} over: ',
  },
  handed: {
    zh: '本年结转下年度 {was}，{after} 年上年结转 {is}：',
    en: 'This year carries {was} over; {after} takes {is} over: ',
  },
  holds: { zh: '相符', en: 'holds' },
  fails: { zh: '不符', en: 'does not agree' },
  untold: { zh: '不能判断', en: 'cannot be told' },
  others: {
    zh: '；分栏另有 {count} 处不符',
    en: '; {count} further {count|column does|columns do} not agree',
  },
  noCarry: {
    zh: '{year} 年的报告也在：两年的表式不同，没有可对的结转数',
    en: 'The report for {year} is here too: between the two forms there is no carry-over to compare',
  },
  blank: { zh: '空白', en: 'a blank' },
  notPrinted: { zh: '未印出', en: 'nothing printed' },
} as const;

/** The carry-over of two years that follow each other. */
export interface CarryOver {
  /** The other year, and whether it is the one before or the one after. */
  readonly year: number;
  readonly step: -1 | 1;
  /** Null: the forms of the two years have nothing that must agree. */
  readonly total: {
    readonly outcome: 'holds' | 'fails' | 'untold';
    readonly was: Figure | undefined;
    readonly is: Figure | undefined;
  } | null;
  /** Columns besides the total that do not agree. */
  readonly others: number;
}

/** @returns the carry-over as one sentence without its full stop */
export function carryText({ year, step, total, others }: CarryOver, language: Language): string {
  const say = speaker(entries, language);
  const printed = (figure: Figure | undefined) => {
    if (figure?.is === 'number') return figure.value.replace('-', '−');
    if (figure?.is === 'unreadable') return `“${[...figure.text].slice(0, 20).join('')}”`;
    return say(figure === undefined ? 'notPrinted' : 'blank');
  };
  if (total === null) return say('noCarry', { year });
  return [
    say(step < 0 ? 'carried' : 'handed', {
      [step < 0 ? 'before' : 'after']: year,
      was: printed(total.was),
      is: printed(total.is),
    }),
    say(total.outcome),
    others > 0 ? say('others', { count: others }) : '',
  ].join('');
}
