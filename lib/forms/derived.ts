import type { DerivedRule } from '../core/derived';
import {
  type Edition,
  type FieldId,
  fieldId,
  type Heading,
  subtotalField,
  type TableForm,
} from '../core/form';
import type { Wording } from '../core/soft';
import { edition2019 } from './edition-2019';
import { edition2021 } from './edition-2021';

const FORMS = [edition2019, edition2021];
const SINCE_2019: readonly Edition[] = FORMS.map((form) => form.edition);
const OUTCOMES = 'requests.handled.total';

/** The definition of every subtotal, and of organisations together. */
const SUBTOTAL: Wording = { zh: '该项下各小项之和', en: 'the sum of the items under that head' };
const ORGANISATIONS: Wording = {
  zh: '商业企业、科研机构、社会公益组织、法律服务机构、其他五栏之和',
  en: 'businesses, research institutions, non-profit organisations, legal service providers and others together',
};

/** Shares, each of printed totals. A new one is one entry here. */
const rates: readonly DerivedRule[] = [
  rate('granted', {
    name: { zh: '予以公开率', en: 'Granted in full' },
    definition: { zh: '予以公开 ÷（七）总计', en: 'granted ÷ total handled' },
    numerator: ['requests.granted.total'],
    denominator: [OUTCOMES],
  }),
  rate('partlyGranted', {
    name: { zh: '部分公开率', en: 'Granted in part' },
    definition: { zh: '部分公开 ÷（七）总计', en: 'partly granted ÷ total handled' },
    numerator: ['requests.partlyGranted.total'],
    denominator: [OUTCOMES],
  }),
  rate('disclosed', {
    name: { zh: '公开率（含部分公开）', en: 'Granted in full or in part' },
    definition: {
      zh: '（予以公开 + 部分公开）÷（七）总计',
      en: '(granted + partly granted) ÷ total handled',
    },
    numerator: ['requests.granted.total', 'requests.partlyGranted.total'],
    denominator: [OUTCOMES],
  }),
  rate('refused', {
    name: { zh: '不予公开率', en: 'Refused' },
    definition: { zh: '不予公开各小项之和 ÷（七）总计', en: 'all refusals ÷ total handled' },
    numerator: itemsOf('refused'),
    denominator: [OUTCOMES],
  }),
  rate('notHeld', {
    name: { zh: '本机关不掌握率', en: 'Not held' },
    definition: { zh: '本机关不掌握相关政府信息 ÷（七）总计', en: 'not held ÷ total handled' },
    numerator: ['requests.unable.notHeld.total'],
    denominator: [OUTCOMES],
  }),
  rate('review.overturned', {
    name: { zh: '行政复议纠正率', en: 'Overturned on review' },
    definition: {
      zh: '结果纠正 ÷ 已审结（结果维持 + 结果纠正 + 其他结果）',
      en: 'overturned ÷ decided (upheld + overturned + other result)',
    },
    numerator: ['review.overturned'],
    denominator: decided('review'),
  }),
  rate('litigation.overturned', {
    name: { zh: '行政诉讼纠正率', en: 'Overturned in litigation' },
    definition: {
      zh: '两类诉讼的结果纠正 ÷ 两类诉讼的已审结（结果维持 + 结果纠正 + 其他结果）',
      en: 'overturned ÷ decided (upheld + overturned + other result), with and without prior review',
    },
    numerator: ['litigation.direct.overturned', 'litigation.afterReview.overturned'],
    denominator: [...decided('litigation.direct'), ...decided('litigation.afterReview')],
  }),
];

/**
 * Every figure that Gouji derives from a report: subtotals of （三） to （六） in each column, organisations
 * together in each row, and shares.
 */
export const derivedRules: readonly DerivedRule[] = [
  ...merged(requestTables().flatMap((table) => [...subtotals(table), ...organisations(table)])),
  ...rates,
];

function requestTables(): TableForm[] {
  return FORMS.flatMap((form) => form.tables).filter((table) => table.section === 'requests');
}

function rowsOf(table: TableForm): readonly Heading[] {
  return table.blocks.flatMap((block) => block.rows);
}

function columnsOf(table: TableForm): readonly Heading[] {
  return table.blocks.flatMap((block) => block.columns);
}

function rate(
  key: string,
  what: Pick<DerivedRule, 'name' | 'definition' | 'numerator' | 'denominator'>,
): DerivedRule {
  const section = what.denominator.includes(OUTCOMES) ? 'requests' : 'remedies';
  return { rule: `derived.rate.${key}`, id: `derived.rate.${key}`, section, editions: SINCE_2019, ...what };
}

function decided(remedy: string): FieldId[] {
  return ['upheld', 'overturned', 'otherResult'].map((result) => fieldId(remedy, result));
}

/** Totals of the items of a group that is the same in every edition. */
function itemsOf(group: string): FieldId[] {
  const rows = requestTables()
    .flatMap(rowsOf)
    .filter((row) => row.group === group);
  return [...new Set(rows.map((row) => fieldId('requests', row.key, 'total')))];
}

/** A group of one item has no need of a subtotal: the form prints it. */
function subtotals(table: TableForm): DerivedRule[] {
  return table.rowGroups.flatMap((group) => {
    const rows = rowsOf(table).filter((row) => row.group === group.key);
    if (group.key === 'outcomes' || rows.length < 2) return [];
    return columnsOf(table).map(
      (column): DerivedRule => ({
        rule: 'derived.subtotal',
        id: `derived.subtotal:${group.key}.${column.key}`,
        section: table.section,
        editions: [table.edition],
        name: { zh: '{field}', en: '{field}' },
        of: subtotalField(table.prefix, group.key, column.key),
        definition: SUBTOTAL,
        numerator: rows.map((row) => fieldId(table.prefix, row.key, column.key)),
        denominator: [],
      }),
    );
  });
}

function organisations(table: TableForm): DerivedRule[] {
  const columns = columnsOf(table).filter((column) => column.group === 'organisations');
  return rowsOf(table).map((row) => ({
    rule: 'derived.organisations',
    id: `derived.organisations:${row.key}`,
    section: table.section,
    editions: [table.edition],
    name: { zh: '{row}·法人或其他组织', en: '{row}, legal persons or other organisations' },
    of: fieldId(table.prefix, row.key, 'total'),
    definition: ORGANISATIONS,
    numerator: columns.map((column) => fieldId(table.prefix, row.key, column.key)),
    denominator: [],
  }));
}

/** One rule where several editions have the same. */
function merged(rules: readonly DerivedRule[]): DerivedRule[] {
  const known = new Map<string, DerivedRule>();
  for (const rule of rules) {
    const same = known.get(rule.id);
    known.set(
      rule.id,
      same === undefined ? rule : { ...same, editions: [...same.editions, ...rule.editions] },
    );
  }
  return [...known.values()];
}
