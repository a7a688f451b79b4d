import { type DerivedFigure, type DerivedRule, FEW, type NoFigure, percentage } from '../core/derived';
import type { Form } from '../core/form';
import { labels } from './labels';
import { type Entry, fill, type Language, speaker } from './say';

/** Words for derived figures in one language. */
export interface DerivedWords {
  name(rule: DerivedRule): string;
  /** How it is worked out: 予以公开 ÷（七）总计. */
  definition(rule: DerivedRule): string;
  /** `12`, `33.3%`, or a dash where there is none. */
  value(figure: DerivedFigure): string;
  /** The two terms of a share, `4 ÷ 12`; empty for anything else. */
  terms(figure: DerivedFigure): string;
  /** Why there is none, or that there are few cases; empty where nothing need be said. */
  remark(figure: DerivedFigure): string;
}

const entries = {
  few: {
    zh: '只有 {count} 件，不足 {few} 件，比例仅供参考',
    en: 'only {count} {count|case|cases}, fewer than {few}: a share says little',
  },
  zero: { zh: '分母为零，没有比例', en: 'nothing to take a share of: the lower term is zero' },
  unreadable: { zh: '{fields}无法读作数字', en: '{fields} cannot be read as {n|a figure|figures}' },
  notPrinted: { zh: '未读到{fields}', en: '{fields} {n|was|were} not found on the page' },
  notFilledIn: { zh: '{fields}未填', en: '{fields} {n|is|are} not filled in' },
  negative: { zh: '{fields}为负数', en: '{fields} {n|is|are} below zero' },
} as const satisfies Readonly<Record<NoFigure | 'few', Entry>>;

/** At most this many figures are named in one remark. */
const NAMED = 3;

export function derivedWords(language: Language, forms: readonly Form[]): DerivedWords {
  const names = labels(forms, language);
  const say = speaker(entries, language);
  return {
    name({ name, of }) {
      const words = of === undefined ? {} : { field: names.field(of), row: names.row(of) };
      return fill(name[language], words);
    },
    definition: (rule) => rule.definition[language],
    value({ result }) {
      if (result.is === 'count') return result.value;
      return result.is === 'rate' ? `${percentage(result.numerator, result.denominator)}%` : '—';
    },
    terms({ result }) {
      return result.is === 'rate' ? `${result.numerator} ÷ ${result.denominator}` : '';
    },
    remark({ result }) {
      if (result.is === 'count') return '';
      if (result.is === 'rate') {
        return result.few ? say('few', { count: result.denominator, few: FEW }) : '';
      }
      const shown = result.fields.slice(0, NAMED).map(names.field);
      const rest = result.fields.length - shown.length;
      const joined = shown.join(language === 'zh' ? '、' : '; ');
      const more =
        language === 'zh' ? `${joined}等 ${result.fields.length} 处` : `${joined} and ${rest} more`;
      return say(result.why, { fields: rest === 0 ? joined : more, n: result.fields.length });
    },
  };
}
