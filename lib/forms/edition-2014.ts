import type { FigureKind } from '../core/figure';
import { type Form, fieldId, type Heading, type Identity } from '../core/form';
import { equal } from './identities';

const MONEY: FigureKind = { type: 'amount', unit: 'tenThousandYuan' };

/** 统计指标, top to bottom: key, number, label; money where the unit is 万元. */
const indicators: readonly Heading[] = [
  row('disclosed.total', '（一）', '主动公开政府信息数'),
  row('disclosed.normativeDocs', '', '其中：主动公开规范性文件数', ['主动公开规范性文件数']),
  row('disclosed.normativeDocsIssued', '', '制发规范性文件总数'),
  row('channels.gazette', '1.', '政府公报公开政府信息数'),
  row('channels.website', '2.', '政府网站公开政府信息数'),
  row('channels.weibo', '3.', '政务微博公开政府信息数'),
  row('channels.wechat', '4.', '政务微信公开政府信息数'),
  row('channels.other', '5.', '其他方式公开政府信息数'),
  row('responses.total', '（一）', '回应公众关注热点或重大舆情数'),
  row('responses.pressConferences', '1.', '参加或举办新闻发布会总次数'),
  row('responses.pressConferencesByHead', '', '其中：主要负责同志参加新闻发布会次数'),
  row('responses.interviews', '2.', '政府网站在线访谈次数'),
  row('responses.interviewsByHead', '', '其中：主要负责同志参加政府网站在线访谈次数'),
  row('responses.explanations', '3.', '政策解读稿件发布数'),
  row('responses.socialMedia', '4.', '微博微信回应事件数'),
  row('responses.other', '5.', '其他方式回应事件数'),
  row('received.total', '（一）', '收到申请数'),
  row('received.inPerson', '1.', '当面申请数'),
  row('received.fax', '2.', '传真申请数'),
  row('received.online', '3.', '网络申请数'),
  row('received.letter', '4.', '信函申请数'),
  row('closed.total', '（二）', '申请办结数'),
  row('closed.onTime', '1.', '按时办结数'),
  row('closed.extended', '2.', '延期办结数'),
  row('answered.total', '（三）', '申请答复数'),
  row('answered.alreadyPublic', '1.', '属于已主动公开范围数'),
  row('answered.granted', '2.', '同意公开答复数'),
  row('answered.partlyGranted', '3.', '同意部分公开答复数'),
  row('answered.refused', '4.', '不同意公开答复数'),
  row('refused.stateSecret', '', '其中：涉及国家秘密', ['涉及国家秘密']),
  row('refused.tradeSecret', '', '涉及商业秘密'),
  row('refused.privacy', '', '涉及个人隐私'),
  row('refused.securityStability', '', '危及国家安全、公共安全、经济安全和社会稳定'),
  row('refused.notGovernmentInformation', '', '不是《条例》所指政府信息'),
  row('refused.otherLaw', '', '法律法规规定的其他情形'),
  row('answered.otherAgency', '5.', '不属于本行政机关公开数'),
  row('answered.notExisting', '6.', '申请信息不存在数'),
  row('answered.toCorrect', '7.', '告知作出更改补充数'),
  row('answered.otherChannel', '8.', '告知通过其他途径办理数'),
  row('review.total', '四、', '行政复议数量'),
  row('review.upheld', '（一）', '维持具体行政行为数'),
  row('review.overturned', '（二）', '被依法纠错数'),
  row('review.otherResult', '（三）', '其他情形数'),
  row('litigation.total', '五、', '行政诉讼数量'),
  row('litigation.upheld', '（一）', '维持具体行政行为或者驳回原告诉讼请求数'),
  row('litigation.overturned', '（二）', '被依法纠错数'),
  row('litigation.otherResult', '（三）', '其他情形数'),
  row('complaints', '六、', '举报投诉数量'),
  money('fees', '七、', '依申请公开信息收取的费用'),
  row('staff.units', '（一）', '政府信息公开工作专门机构数'),
  row('staff.readingPoints', '（二）', '设置政府信息公开查阅点数'),
  row('staff.total', '（三）', '从事政府信息公开工作人员数'),
  row('staff.fullTime', '1.', '专职人员数'),
  row('staff.partTime', '2.', '兼职人员数'),
  money('staff.funds', '（四）', '政府信息公开专项经费'),
  row('training.meetings', '（一）', '召开政府信息公开工作会议或专题会议数'),
  row('training.courses', '（二）', '举办各类培训班数'),
  row('training.participants', '（三）', '接受培训人员数'),
];

function row(key: string, number: string, label: string, spellings: string[] = []): Heading {
  return {
    key,
    label,
    ...(number === '' ? {} : { number }),
    ...(spellings.length === 0 ? {} : { spellings }),
  };
}

function money(key: string, number: string, label: string): Heading {
  return { ...row(key, number, label), figure: MONEY };
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
          columns: [{ key: '', label: '统计数', spellings: ['统计数据', '数量', '统计数量'] }],
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
