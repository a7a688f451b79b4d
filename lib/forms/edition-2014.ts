import { type Form, fieldId, type Heading, type Identity } from '../core/form';
import { equal } from './identities';

const OF_WHICH = '其中：';
/** Indicators in 万元. */
const MONEY = ['fees', 'staff.funds'];

/** 统计指标, top to bottom, by the first part of their keys. */
const indicators: readonly Heading[] = [
  ...under('disclosed', {
    total: '主动公开政府信息数',
    normativeDocs: '其中：主动公开规范性文件数',
    normativeDocsIssued: '制发规范性文件总数',
  }),
  ...under('channels', {
    gazette: '政府公报公开政府信息数',
    website: '政府网站公开政府信息数',
    weibo: '政务微博公开政府信息数',
    wechat: '政务微信公开政府信息数',
    other: '其他方式公开政府信息数',
  }),
  ...under('responses', {
    total: '回应公众关注热点或重大舆情数',
    pressConferences: '参加或举办新闻发布会总次数',
    pressConferencesByHead: '其中：主要负责同志参加新闻发布会次数',
    interviews: '政府网站在线访谈次数',
    interviewsByHead: '其中：主要负责同志参加政府网站在线访谈次数',
    explanations: '政策解读稿件发布数',
    socialMedia: '微博微信回应事件数',
    other: '其他方式回应事件数',
  }),
  ...under('received', {
    total: '收到申请数',
    inPerson: '当面申请数',
    fax: '传真申请数',
    online: '网络申请数',
    letter: '信函申请数',
  }),
  ...under('closed', { total: '申请办结数', onTime: '按时办结数', extended: '延期办结数' }),
  ...under('answered', {
    total: '申请答复数',
    alreadyPublic: '属于已主动公开范围数',
    granted: '同意公开答复数',
    partlyGranted: '同意部分公开答复数',
    refused: '不同意公开答复数',
  }),
  ...under('refused', {
    stateSecret: '其中：涉及国家秘密',
    tradeSecret: '涉及商业秘密',
    privacy: '涉及个人隐私',
    securityStability: '危及国家安全、公共安全、经济安全和社会稳定',
    notGovernmentInformation: '不是《条例》所指政府信息',
    otherLaw: '法律法规规定的其他情形',
  }),
  ...under('answered', {
    otherAgency: '不属于本行政机关公开数',
    notExisting: '申请信息不存在数',
    toCorrect: '告知作出更改补充数',
    otherChannel: '告知通过其他途径办理数',
  }),
  ...under('review', {
    total: '行政复议数量',
    upheld: '维持具体行政行为数',
    overturned: '被依法纠错数',
    otherResult: '其他情形数',
  }),
  ...under('litigation', {
    total: '行政诉讼数量',
    upheld: '维持具体行政行为或者驳回原告诉讼请求数',
    overturned: '被依法纠错数',
    otherResult: '其他情形数',
  }),
  ...under('', { complaints: '举报投诉数量' }),
  ...under('', { fees: '依申请公开信息收取的费用' }),
  ...under('staff', {
    units: '政府信息公开工作专门机构数',
    readingPoints: '设置政府信息公开查阅点数',
    total: '从事政府信息公开工作人员数',
    fullTime: '专职人员数',
    partTime: '兼职人员数',
    funds: '政府信息公开专项经费',
  }),
  ...under('training', {
    meetings: '召开政府信息公开工作会议或专题会议数',
    courses: '举办各类培训班数',
    participants: '接受培训人员数',
  }),
];

/** Headings with one first part of the key: label by the rest of it. */
function under(group: string, labels: Readonly<Record<string, string>>): Heading[] {
  return Object.entries(labels).map(([name, label]): Heading => {
    const key = fieldId(group, name);
    // What stands after 其中： is often printed without it.
    const heading = {
      key,
      label,
      spellings: label.startsWith(OF_WHICH) ? [label.slice(OF_WHICH.length)] : [],
    };
    return MONEY.includes(key)
      ? { ...heading, figure: { type: 'amount', unit: 'tenThousandYuan' } }
      : heading;
  });
}

/** A total among the indicators and its parts; the channels of disclosure are none, as they overlap. */
function sum(rule: string, total: string, parts: readonly string[]): Identity {
  const field = (key: string) => fieldId('statistics', key);
  return equal(rule, '', parts.map(field), field(total));
}

function partsOf(group: string, ...names: string[]): string[] {
  return names.map((name) => `${group}.${name}`);
}

/** 国办发〔2014〕32号, 政府信息公开情况统计表: for the reports of 2014 to 2018. */
export const edition2014: Form = {
  edition: '2014',
  notice: '国办发〔2014〕32号',
  years: [2014, 2018],
  tables: [
    {
      section: 'statistics',
      edition: '2014',
      prefix: 'statistics',
      rowGroups: [],
      columnGroups: [],
      blocks: [
        {
          columns: [{ key: '', label: '统计数', spellings: ['统计数据', '数量', '统计数量', '合计'] }],
          rows: indicators,
        },
      ],
      identities: [
        sum(
          'statistics.channels',
          'received.total',
          partsOf('received', 'inPerson', 'fax', 'online', 'letter'),
        ),
        sum('statistics.closed', 'closed.total', partsOf('closed', 'onTime', 'extended')),
        sum(
          'statistics.answers',
          'answered.total',
          partsOf(
            'answered',
            'alreadyPublic',
            'granted',
            'partlyGranted',
            'refused',
            'otherAgency',
            'notExisting',
            'toCorrect',
            'otherChannel',
          ),
        ),
        sum(
          'statistics.refusals',
          'answered.refused',
          partsOf(
            'refused',
            'stateSecret',
            'tradeSecret',
            'privacy',
            'securityStability',
            'notGovernmentInformation',
            'otherLaw',
          ),
        ),
        sum('statistics.review', 'review.total', partsOf('review', 'upheld', 'overturned', 'otherResult')),
        sum(
          'statistics.litigation',
          'litigation.total',
          partsOf('litigation', 'upheld', 'overturned', 'otherResult'),
        ),
        sum('statistics.staff', 'staff.total', partsOf('staff', 'fullTime', 'partTime')),
      ],
    },
  ],
};
