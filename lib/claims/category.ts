import { isOfFlow } from './label';
import type { Mention } from './mentions';

/** What kind of thing a figure counts: parts of one list are of one kind. */
export type Category = 'outcome' | 'applicant' | 'channel' | 'result' | 'stage' | 'flow' | 'generic';

const OUTCOMES = 'row';
/** Kinds of marks that are categories as well. */
const CATEGORIES = ['applicant', 'channel', 'result', 'stage'] as const;

export function categoryOf(mention: Mention): Category {
  const { label } = mention;
  if (mention.state.domain === 'other') return 'generic';
  if (label.marks.length === 0) return 'generic';
  if (label.kinds.includes(OUTCOMES)) return 'outcome';
  for (let at = 0; at < CATEGORIES.length; at += 1) {
    const category = CATEGORIES[at];
    if (category !== undefined && label.kinds.includes(category)) return category;
  }
  if (label.kinds.includes('carrying')) return 'flow';
  if (label.other) return 'generic';
  return isOfFlow(label) ? 'flow' : 'generic';
}

const NO_COUNTS: ReadonlySet<string> = new Set('% 元 百分点 个百分点 倍 个月 天 小时 个工作日'.split(' '));

/** Whether a figure may be a part or a whole: a count, and no difference to another year. */
export function isCount(mention: Mention): boolean {
  const { quantity, label, state } = mention;
  if (NO_COUNTS.has(quantity.unit)) return false;
  return !state.compared && !label.relations.includes('change') && !label.relations.includes('pastYear');
}
