import { type Correction, type CorrectionSet, type FindingGroup, MOST_FIGURES } from '../core/suspect';
import type { Labels } from './labels';
import { type Entry, type Language, speaker } from './say';
import { slipSentence } from './slips';

/** Words for what is behind failing checks, in one language. */
export interface SuspectWords {
  /** A group in one line: `1 figure explains 3 failing checks: …`. */
  group(group: FindingGroup): string;
  /** The same where the figures are listed beneath: `1 figure explains 3 failing checks`. */
  head(group: FindingGroup): string;
  /** What to know of a group's corrections before they are listed; empty where one is named. */
  remark(group: FindingGroup): string;
  /** What a figure prints and what it would have to be: 「一、本年新收·商业企业」印为 1，按勾稽关系应为 11. */
  suspect(correction: Correction): string;
  /** All figures of a correction. */
  set(set: CorrectionSet): string;
  /** How the figure may have come about; empty where no slip fits. */
  slip(correction: Correction): string;
}

const entries = {
  head: {
    zh: '{size} 个数字可解释 {checks} 项不符',
    en: '{size} {size|figure explains|figures explain} {checks} failing {checks|check|checks}',
  },
  one: {
    zh: '{size} 个数字可解释 {checks} 项不符：{set}',
    en: '{size} {size|figure explains|figures explain} {checks} failing {checks|check|checks}: {set}',
  },
  several: {
    zh: '改正 {size} 个数字可解释 {checks} 项不符，有 {sets} 种可能，无法分辨',
    en: '{size} {size|figure explains|figures explain} {checks} failing {checks|check|checks}, in {sets} ways that cannot be told apart',
  },
  /** The same where one set has figures with more than one value that fits. */
  unsettled: {
    zh: '{size} 个数字可解释 {checks} 项不符，但应为多少不能确定：{set}',
    en: '{size} {size|figure explains|figures explain} {checks} failing {checks|check|checks}, though not by one value only: {set}',
  },
  cannotTell: {
    zh: '以下 {sets} 种改正，任何一种都能使各项相符，无法分辨；依可能性排列：',
    en: 'Any one of these {sets} corrections would make everything agree; they cannot be told apart. Likeliest first:',
  },
  none: {
    zh: '改正任何 {most} 个以内的数字都不能使各项相符，没有可以指明的数字。',
    en: 'No correction of up to {most} figures makes everything agree: no figure can be named.',
  },
  suspect: {
    zh: '「{figure}」印为 {printed}，按勾稽关系应为 {expected}',
    en: '“{figure}” is printed as {printed}; the other figures imply {expected}',
  },
  blank: {
    zh: '「{figure}」空白，按勾稽关系应为 {expected}',
    en: '“{figure}” is blank; the other figures imply {expected}',
  },
  undetermined: {
    zh: '「{figure}」印为 {printed}，应为多少不能确定',
    en: '“{figure}” is printed as {printed}; more than one value would fit',
  },
  undeterminedBlank: {
    zh: '「{figure}」空白，应为多少不能确定',
    en: '“{figure}” is blank; more than one value would fit',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** @param names words for the figures of the forms */
export function suspectWords(language: Language, names: Labels): SuspectWords {
  const say = speaker(entries, language);
  const suspect = ({ field, printed, expected }: Correction) => {
    const figure = names.field(field);
    if (expected === null) return say(printed === null ? 'undeterminedBlank' : 'undetermined', values());
    return say(printed === null ? 'blank' : 'suspect', values());

    function values(): Record<string, string> {
      return { figure, printed: minus(printed ?? ''), expected: minus(expected ?? '') };
    }
  };
  const set = (all: CorrectionSet) => all.map(suspect).join(language === 'zh' ? '；' : '; ');
  const counts = ({ findings, sets }: FindingGroup) => {
    const [first = []] = sets;
    return { size: first.length, checks: findings.length, sets: sets.length, set: set(first) };
  };
  return {
    group(group) {
      const key = group.sets.length > 1 ? 'several' : group.unique ? 'one' : 'unsettled';
      return say(key, counts(group));
    },
    head: (group) => say('head', counts(group)),
    remark({ sets }) {
      if (sets.length === 0) return say('none', { most: MOST_FIGURES });
      return sets.length > 1 ? say('cannotTell', { sets: sets.length }) : '';
    },
    suspect,
    set,
    slip: (correction) =>
      correction.slip === null ? '' : slipSentence(correction.slip, correction, names, language),
  };
}

/** Figures with a true minus, as tables print them. */
function minus(value: string): string {
  return value.replace(/^-/, '−');
}
