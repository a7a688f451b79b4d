import { figureOf } from '../core/check';
import type { FieldId, Form, Section } from '../core/form';
import type { Report } from '../core/report';
import type { SoftFinding, SoftRule, TextPart } from '../core/soft';
import { labels } from './labels';
import { type Entry, fill, type Language } from './say';

/** Words for soft findings in one language. */
export interface SoftWords {
  /** What a rule asks: 件数应为非负整数. */
  ruleName(rule: string): string;
  /** What was found, for a citizen. */
  sentence(finding: SoftFinding, report: Report): string;
}

/** The parts of a report by short names. */
const PARTS: Readonly<Record<Section | TextPart, Entry>> = {
  statistics: { zh: '政府信息公开情况统计表', en: 'the table of statistics' },
  overview: { zh: '第一部分（总体情况）', en: 'part 1 (overview)' },
  disclosed: { zh: '第二部分（主动公开）', en: 'part 2 (proactive disclosure)' },
  requests: { zh: '第三部分（依申请公开）', en: 'part 3 (requests)' },
  remedies: { zh: '第四部分（行政复议、行政诉讼）', en: 'part 4 (review and litigation)' },
  problems: { zh: '第五部分（问题及改进）', en: 'part 5 (problems and improvement)' },
  other: { zh: '第六部分（其他事项）', en: 'part 6 (other matters)' },
};

/** At most this many figures are named in one sentence. */
const NAMED = 3;

/**
 * The sentence of a rule (`SoftRule.says`) may have these places, besides the facts of its findings:
 * `figure`, `row` and `value` of the first field; `figures` (all fields with what they print), `rows` (their
 * rows) and `values` (what the first row prints); `left` and `right`, the two sides; `part`, parts of a report.
 *
 * @param rules the soft checks whose findings are to be told
 */
export function softWords(language: Language, forms: readonly Form[], rules: readonly SoftRule[]): SoftWords {
  const names = labels(forms, language);
  const known = new Map(rules.map((rule) => [rule.rule, rule]));
  const comma = language === 'zh' ? '、' : ', ';
  const figures = (fields: readonly FieldId[], report: Report) => {
    const named = fields.slice(0, NAMED).map((field) => `${names.field(field)} ${printed(report, field)}`);
    const rest = fields.length - named.length;
    const joined = named.join(language === 'zh' ? '、' : '; ');
    if (rest === 0) return joined;
    return language === 'zh' ? `${joined}等 ${fields.length} 处` : `${joined} and ${rest} more`;
  };
  const values = (finding: SoftFinding, report: Report) => {
    const { fields, facts } = finding;
    const [first = ''] = fields;
    const row = names.row(first);
    const rows = [...new Set(fields.map(names.row))];
    const firstRow = fields.filter((field) => names.row(field) === row);
    return {
      ...facts,
      figure: names.field(first),
      row,
      value: printed(report, first),
      figures: figures(fields, report),
      rows: language === 'zh' ? rows.map((name) => `“${name}”`).join('与') : rows.join(' and '),
      values: firstRow.map((field) => printed(report, field)).join(comma),
      left: finding.left ?? '',
      right: finding.right ?? '',
      part: partNames(facts.part ?? '', language),
    };
  };
  return {
    ruleName: (rule) => known.get(rule)?.asks[language] ?? rule,
    sentence(finding, report) {
      const says = known.get(finding.rule)?.says[language];
      return says === undefined ? finding.id : sentenceCase(fill(says, values(finding, report)));
    },
  };
}

/** The value that was read; what is printed where it is no number. */
function printed(report: Report, field: FieldId): string {
  const figure = figureOf(report, field);
  if (figure === undefined) return '…';
  return figure.is === 'number' ? figure.value : figure.is === 'blank' ? '□' : figure.text;
}

function isPart(key: string): key is Section | TextPart {
  return Object.hasOwn(PARTS, key);
}

function partNames(keys: string, language: Language): string {
  const found = keys.split(' ').map((key) => (isPart(key) ? PARTS[key][language] : key));
  return found.join(language === 'zh' ? '、' : ', ');
}

function sentenceCase(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
