/**
 * The forms as printed, spelt out a second time and on purpose: what the publisher prints must not come
 * from the data that the reader recognises it by, or a wrong label would go unnoticed on both sides.
 */
import type { PrintedEdition } from './model';

/** Key and printed words. */
export type Words = readonly [key: string, label: string];

export interface BlockLayout {
  readonly title: string;
  readonly columns: readonly Words[];
  readonly rows: readonly Words[];
}

const itemColumns: readonly Words[] = [
  ['previous', '上一年项目数量'],
  ['change', '本年增/减'],
  ['decisions', '处理决定数量'],
];
const decisionColumn: readonly Words[] = [['decisions', '本年处理决定数量']];

export const disclosedBlocks: Readonly<Record<PrintedEdition, readonly BlockLayout[]>> = {
  '2019': [
    {
      title: '第二十条第（一）项',
      columns: [
        ['made', '本年新制作数量'],
        ['published', '本年新公开数量'],
        ['total', '对外公开总数量'],
      ],
      rows: [
        ['regulations', '规章'],
        ['normativeDocs', '规范性文件'],
      ],
    },
    {
      title: '第二十条第（五）项',
      columns: itemColumns,
      rows: [
        ['licensing', '行政许可'],
        ['otherServices', '其他对外管理服务事项'],
      ],
    },
    {
      title: '第二十条第（六）项',
      columns: itemColumns,
      rows: [
        ['penalties', '行政处罚'],
        ['coercion', '行政强制'],
      ],
    },
    {
      title: '第二十条第（八）项',
      columns: [
        ['previous', '上一年项目数量'],
        ['change', '本年增/减'],
      ],
      rows: [['fees', '行政事业性收费']],
    },
    {
      title: '第二十条第（九）项',
      columns: [
        ['projects', '采购项目数量'],
        ['amount', '采购总金额'],
      ],
      rows: [['procurement', '政府集中采购']],
    },
  ],
  '2021': [
    {
      title: '第二十条第（一）项',
      columns: [
        ['issued', '本年制发件数'],
        ['repealed', '本年废止件数'],
        ['inForce', '现行有效件数'],
      ],
      rows: [
        ['regulations', '规章'],
        ['normativeDocs', '行政规范性文件'],
      ],
    },
    { title: '第二十条第（五）项', columns: decisionColumn, rows: [['licensing', '行政许可']] },
    {
      title: '第二十条第（六）项',
      columns: decisionColumn,
      rows: [
        ['penalties', '行政处罚'],
        ['coercion', '行政强制'],
      ],
    },
    {
      title: '第二十条第（八）项',
      columns: [['amount', '本年收费金额（单位：万元）']],
      rows: [['fees', '行政事业性收费']],
    },
  ],
};

export const applicantColumns: readonly Words[] = [
  ['naturalPerson', '自然人'],
  ['business', '商业企业'],
  ['research', '科研机构'],
  ['nonprofit', '社会公益组织'],
  ['legal', '法律服务机构'],
  ['other', '其他'],
  ['total', '总计'],
];

export const reconciliation = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

export const outcomesLabel = '三、本年度办理结果';

/** A row of section 三, or a group of rows under one label. */
export interface RowLayout {
  readonly key: string;
  readonly label: string;
  readonly items?: readonly Words[];
}

const commonOutcomes: readonly RowLayout[] = [
  { key: 'granted', label: '（一）予以公开' },
  { key: 'partlyGranted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
  {
    key: 'refused',
    label: '（三）不予公开',
    items: [
      ['stateSecret', '1.属于国家秘密'],
      ['forbiddenByLaw', '2.其他法律行政法规禁止公开'],
      ['securityStability', '3.危及“三安全一稳定”'],
      ['thirdParty', '4.保护第三方合法权益'],
      ['internalAffairs', '5.属于三类内部事务信息'],
      ['deliberative', '6.属于四类过程性信息'],
      ['enforcementFile', '7.属于行政执法案卷'],
      ['administrativeQuery', '8.属于行政查询事项'],
    ],
  },
  {
    key: 'unable',
    label: '（四）无法提供',
    items: [
      ['notHeld', '1.本机关不掌握相关政府信息'],
      ['mustCreate', '2.没有现成信息需要另行制作'],
      ['unclear', '3.补正后申请内容仍不明确'],
    ],
  },
  {
    key: 'notHandled',
    label: '（五）不予处理',
    items: [
      ['petition', '1.信访举报投诉类申请'],
      ['repeat', '2.重复申请'],
      ['publication', '3.要求提供公开出版物'],
      ['excessive', '4.无正当理由大量反复申请'],
      ['reissue', '5.要求行政机关确认或重新出具已获取信息'],
    ],
  },
];

/** Rows under 三、本年度办理结果. */
export const outcomeRows: Readonly<Record<PrintedEdition, readonly RowLayout[]>> = {
  '2019': [
    ...commonOutcomes,
    { key: 'otherwise.all', label: '（六）其他处理' },
    { key: 'handled', label: '（七）总计' },
  ],
  '2021': [
    ...commonOutcomes,
    {
      key: 'otherwise',
      label: '（六）其他处理',
      items: [
        ['noCorrection', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
        ['unpaidFee', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
        ['remaining', '3.其他'],
      ],
    },
    { key: 'handled', label: '（七）总计' },
  ],
};

export const remedyGroups: readonly Words[] = [
  ['review', '行政复议'],
  ['litigation.direct', '未经复议直接起诉'],
  ['litigation.afterReview', '复议后起诉'],
];

export const resultColumns: readonly Words[] = [
  ['upheld', '结果维持'],
  ['overturned', '结果纠正'],
  ['otherResult', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
];

export const sectionHeadings = {
  overview: '一、总体情况',
  disclosed: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  remedies: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
} as const;

/** Keys of the rows of section 三 in printed order, groups resolved: `refused.stateSecret`. */
export function requestRowKeys(edition: PrintedEdition): string[] {
  return ['received', 'carriedIn', ...outcomeKeys(edition), 'handled', 'carriedOut'];
}

/** Keys of the rows that add up to （七）总计. */
export function outcomeKeys(edition: PrintedEdition): string[] {
  return outcomeRows[edition]
    .filter((row) => row.key !== 'handled')
    .flatMap((row) => row.items?.map(([key]) => `${row.key}.${key}`) ?? [row.key]);
}
