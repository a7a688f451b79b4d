import type { RuleSource, SourceDocument, Wording } from '../core/soft';
import { softRules } from './soft';

/** What rules rest on, by the keys that `RuleSource.documents` names. */
export const documents: Readonly<Record<string, SourceDocument>> = {
  '2014': {
    cited: '国办发〔2014〕32号',
    title: {
      zh: '国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知',
      en: 'notice of the General Office of the State Council on reporting statistics of information disclosure',
    },
  },
  '2019': {
    cited: '国办公开办函〔2019〕60号',
    title: {
      zh: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
      en: 'notice on annual reports on government information disclosure, with the form on trial',
    },
  },
  '2021': {
    cited: '国办公开办函〔2021〕30号',
    title: {
      zh: '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
      en: 'notice issuing the form of annual reports on government information disclosure',
    },
  },
  regulations: {
    cited: '《中华人民共和国政府信息公开条例》',
    title: {
      zh: '中华人民共和国政府信息公开条例（2019年修订）',
      en: 'Regulations on government information disclosure, as revised in 2019',
    },
  },
  legislation: {
    cited: '《中华人民共和国立法法》',
    title: { zh: '中华人民共和国立法法', en: 'Legislation Law' },
  },
};

const PART_3: Wording = {
  zh: '第三部分，收到和处理政府信息公开申请情况',
  en: 'part 3, requests received and handled',
};
const SINCE_2019 = ['2019', '2021'] as const;
const IDENTITY_IN_HEAD = '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和';

function part3(zh: string, en: string, printed: string): RuleSource {
  return {
    documents: SINCE_2019,
    place: { zh: `${PART_3.zh}，${zh}`, en: `${PART_3.en}, ${en}` },
    printed,
  };
}

function part4(zh: string, en: string, printed: string): RuleSource {
  return {
    documents: SINCE_2019,
    place: {
      zh: `第四部分，政府信息公开行政复议、行政诉讼情况，${zh}`,
      en: `part 4, review and litigation, ${en}`,
    },
    printed,
  };
}

function statistics(zh: string, en: string, printed: string): RuleSource {
  return {
    documents: ['2014'],
    place: { zh: `附件，政府信息公开情况统计表，${zh}`, en: `annex, table of statistics, ${en}` },
    printed,
  };
}

/** Where the form prescribes each of its identities; soft checks name their own source. */
const sources: Readonly<Record<string, RuleSource>> = {
  'requests.applicants': part3('申请人情况各栏', 'the columns of applicants', '申请人情况；总计'),
  'requests.outcomes': part3('第三项，本年度办理结果', 'line 三, outcomes this year', '（七）总计'),
  'requests.balance': part3('表头', 'the head of the table', IDENTITY_IN_HEAD),
  'requests.subtotal': part3(
    '第三项（三）至（六）；表式没有小计，由发布机关自行加印',
    'line 三, heads （三） to （六）; the form has no subtotals, publishers add them',
    '（三）不予公开；（四）无法提供；（五）不予处理；（六）其他处理',
  ),
  'review.results': part4('行政复议各栏', 'the columns of review', '行政复议：总计'),
  'litigation.direct.results': part4(
    '行政诉讼各栏',
    'the columns of litigation',
    '行政诉讼，未经复议直接起诉：总计',
  ),
  'litigation.afterReview.results': part4(
    '行政诉讼各栏',
    'the columns of litigation',
    '行政诉讼，复议后起诉：总计',
  ),
  'years.carried': part3(
    '第二项、第四项',
    'lines 二 and 四',
    '二、上年结转政府信息公开申请数量；四、结转下年度继续办理',
  ),
  'statistics.channels': statistics('依申请公开', 'requests', '收到申请数'),
  'statistics.closed': statistics('依申请公开', 'requests', '申请办结数'),
  'statistics.answers': statistics('依申请公开', 'requests', '申请答复数'),
  'statistics.refusals': statistics('依申请公开', 'requests', '不同意公开答复数'),
  'statistics.review': statistics('第四项', 'item 四', '行政复议数量'),
  'statistics.litigation': statistics('第五项', 'item 五', '行政诉讼数量'),
  'statistics.staff': statistics('机构建设和保障经费情况', 'units and funds', '从事政府信息公开工作人员数'),
};

/** Where a rule is written down; undefined for a rule that neither the forms nor the soft checks have. */
export function sourceOf(rule: string): RuleSource | undefined {
  return sources[rule] ?? softRules.find((soft) => soft.rule === rule)?.source;
}
