import type { Slip, SlipId, Suspect } from '../core/suspect';
import type { Labels } from './labels';
import { type Entry, type Language, speaker } from './say';

/**
 * What each slip looks like, as a guess and nobody's fault. `{printed}` and `{expected}` are the figure as printed
 * and as implied, `{from}` the figure it came from.
 */
export const slipWords = {
  blankTotal: {
    zh: '总计可能漏填：印为{printed}，各项之和为 {expected}',
    en: 'The total may not have been filled in: it is printed {printed}, and its parts add up to {expected}',
  },
  carryOverCounted: {
    zh: '办理结果总计可能计入了“{from}”：印为 {printed}，推算应为 {expected}',
    en: 'The total of outcomes may include “{from}”: {printed} is printed where {expected} is implied',
  },
  organisationsLeftOut: {
    zh: '总计可能只计了自然人，未计法人或其他组织：印为 {printed}，推算应为 {expected}',
    en: 'The total may count natural persons only and leave out organisations: {printed} is printed where {expected} is implied',
  },
  rowShifted: {
    zh: '这一行可能错开了一格：印为 {printed}，推算应为 {expected}',
    en: 'The row may be shifted by one cell: {printed} is printed where {expected} is implied',
  },
  tenfold: {
    zh: '可能多了一个零，是应有数的十倍：印为 {printed}，推算应为 {expected}',
    en: 'The figure may have one zero too many, ten times what is implied: {printed} for {expected}',
  },
  digitsSwapped: {
    zh: '相邻两位数字可能颠倒：印为 {printed}，推算应为 {expected}',
    en: 'Two neighbouring digits may be swapped: {printed} for {expected}',
  },
  digitDoubled: {
    zh: '可能有一位数字重复：印为 {printed}，推算应为 {expected}',
    en: 'A digit may be typed twice: {printed} for {expected}',
  },
  copiedYearBefore: {
    zh: '可能沿用了上一年度报告同一栏的数字：印为 {printed}，推算应为 {expected}',
    en: 'The figure may be that of the same place in the report of the year before: {printed} for {expected}',
  },
  digitDropped: {
    zh: '可能漏了一位数字：印为 {printed}，推算应为 {expected}',
    en: 'A digit may be missing: {printed} for {expected}',
  },
  totalNotUpdated: {
    zh: '总计可能未随其中一项更新：印为 {printed}，各项之和为 {expected}，恰差其中一项',
    en: 'The total may not have been updated: it is printed {printed}, its parts add up to {expected}, and exactly one part is missing',
  },
  copiedAbove: {
    zh: '可能与上一行的“{from}”填成了同一个数：印为 {printed}，推算应为 {expected}',
    en: 'The figure may be copied from the cell above, “{from}”: {printed} for {expected}',
  },
  copiedBeside: {
    zh: '可能与相邻的“{from}”填成了同一个数：印为 {printed}，推算应为 {expected}',
    en: 'The figure may be copied from the cell beside it, “{from}”: {printed} for {expected}',
  },
} as const satisfies Readonly<Record<SlipId, Entry>>;

const BLANK: Entry = { zh: '空白', en: 'blank' };

/** The sentence for a slip of a suspect, in the language of the labels. */
export function slipSentence(slip: Slip, suspect: Suspect, names: Labels, language: Language): string {
  return speaker(slipWords, language)(slip.id, {
    printed: suspect.printed ?? BLANK[language],
    expected: suspect.expected ?? '',
    from: slip.from === null ? '' : names.field(slip.from),
  });
}
