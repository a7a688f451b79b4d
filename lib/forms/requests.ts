import {
  type Edition,
  fieldId,
  type Group,
  type Heading,
  type Identity,
  subtotalField,
  type TableForm,
} from '../core/form';
import { applicantGroups, applicantParts, applicants } from './applicants';
import { equal, terms } from './identities';

/** Rows before the items of （六）其他处理: the same in every edition since 2019. */
const commonRows: readonly Heading[] = [
  {
    key: 'received',
    number: '一、',
    label: '本年新收政府信息公开申请数量',
    spellings: ['本年新收申请数量', '本年新收数量'],
  },
  {
    key: 'carriedIn',
    number: '二、',
    label: '上年结转政府信息公开申请数量',
    spellings: ['上年结转申请数量', '上年结转数量'],
  },
  { key: 'granted', number: '（一）', label: '予以公开', group: 'outcomes', spellings: ['同意公开'] },
  {
    key: 'partlyGranted',
    number: '（二）',
    label: '部分公开（区分处理的，只计这一情形，不计其他情形）',
    spellings: ['同意部分公开'],
    group: 'outcomes',
  },
  ...items('refused', [
    ['stateSecret', '属于国家秘密'],
    ['forbiddenByLaw', '其他法律行政法规禁止公开'],
    ['securityStability', '危及“三安全一稳定”'],
    ['thirdParty', '保护第三方合法权益'],
    ['internalAffairs', '属于三类内部事务信息'],
    ['deliberative', '属于四类过程性信息'],
    ['enforcementFile', '属于行政执法案卷'],
    ['administrativeQuery', '属于行政查询事项'],
  ]),
  ...items('unable', [
    ['notHeld', '本机关不掌握相关政府信息'],
    ['mustCreate', '没有现成信息需要另行制作'],
    ['unclear', '补正后申请内容仍不明确'],
  ]),
  ...items('notHandled', [
    ['petition', '信访举报投诉类申请'],
    ['repeat', '重复申请'],
    ['publication', '要求提供公开出版物'],
    ['excessive', '无正当理由大量反复申请'],
    ['reissue', '要求行政机关确认或重新出具已获取信息'],
  ]),
];

/** （六）其他处理: one row in 2019, three in 2021. */
const otherwise: Readonly<Record<'2019' | '2021', readonly Heading[]>> = {
  '2019': [
    {
      key: 'otherwise.all',
      number: '（六）',
      label: '其他处理',
      group: 'outcomes',
      spellings: ['其它处理', '其他处理情况'],
    },
  ],
  '2021': items('otherwise', [
    ['noCorrection', '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    ['unpaidFee', '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
    ['remaining', '其他'],
  ]),
};

const lastRows: readonly Heading[] = [
  {
    key: 'handled',
    number: '（七）',
    label: '总计',
    group: 'outcomes',
    spellings: ['合计', '总数', '共计', '办理结果总计', '本年度办理结果总计'],
  },
  {
    key: 'carriedOut',
    number: '四、',
    label: '结转下年度继续办理',
    spellings: ['结转下年继续办理'],
  },
];

const rowGroups: readonly Group[] = [
  {
    key: 'outcomes',
    number: '三、',
    label: '本年度办理结果',
    spellings: ['本年办理结果'],
  },
  { key: 'refused', number: '（三）', label: '不予公开' },
  { key: 'unable', number: '（四）', label: '无法提供' },
  { key: 'notHandled', number: '（五）', label: '不予处理' },
  { key: 'otherwise', number: '（六）', label: '其他处理' },
];

function items(group: string, rows: readonly (readonly [string, string])[]): Heading[] {
  return rows.map(([key, label], position) => ({
    key: `${group}.${key}`,
    number: `${position + 1}.`,
    label,
    group,
  }));
}

/** Section 三 of the notice's form: 收到和处理政府信息公开申请情况. */
export function requestsForm(edition: Extract<Edition, '2019' | '2021'>): TableForm {
  const rows = [...commonRows, ...otherwise[edition], ...lastRows];
  return {
    section: 'requests',
    edition,
    prefix: 'requests',
    rowGroups,
    columnGroups: applicantGroups,
    blocks: [{ columns: applicants, rows }],
    identities: identities(rows),
  };
}

function identities(rows: readonly Heading[]): Identity[] {
  const cell = (row: string, applicant: string) => fieldId('requests', row, applicant);
  const outcomes = rows
    .filter((row) => row.group !== undefined && row.key !== 'handled')
    .map((row) => row.key);
  return [
    ...rows.map((row) =>
      equal(
        'requests.applicants',
        row.key,
        applicantParts.map((applicant) => cell(row.key, applicant)),
        cell(row.key, 'total'),
      ),
    ),
    ...applicants.map(({ key }) =>
      equal(
        'requests.outcomes',
        key,
        outcomes.map((row) => cell(row, key)),
        cell('handled', key),
      ),
    ),
    ...subtotals(rows),
    ...applicants.map(
      ({ key }): Identity => ({
        rule: 'requests.balance',
        id: `requests.balance:${key}`,
        left: terms([cell('received', key), cell('carriedIn', key)]),
        right: terms([cell('handled', key), cell('carriedOut', key)]),
        relation: '=',
        force: 'must',
      }),
    ),
  ];
}

/** Subtotals of （三） to （六）: the form prints none, some publishers add them. */
function subtotals(rows: readonly Heading[]): Identity[] {
  return rowGroups
    .filter((group) => group.key !== 'outcomes')
    .flatMap((group) => {
      const parts = rows.filter((row) => row.group === group.key).map((row) => row.key);
      if (parts.length === 0) return [];
      return applicants.map(
        ({ key }): Identity => ({
          ...equal(
            'requests.subtotal',
            `${group.key}.${key}`,
            parts.map((row) => fieldId('requests', row, key)),
            subtotalField('requests', group.key, key),
          ),
          whenPrinted: true,
        }),
      );
    });
}
