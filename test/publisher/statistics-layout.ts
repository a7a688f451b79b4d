/**
 * 政府信息公开情况统计表 of 2014 as printed, spelt out a second time and on purpose: what is printed must not
 * come from the data it is recognised by.
 */

/** 单位: what an indicator counts, or 万元 for money. */
export type StatisticsUnit = '条' | '件' | '次' | '篇' | '个' | '人' | '人次' | '万元';

export interface Indicator {
  /** The part of the field id behind `statistics.`; none for a title row. */
  readonly key?: string;
  readonly label: string;
  readonly unit?: StatisticsUnit;
}

const title = (label: string): Indicator => ({ label });
const line = (key: string, label: string, unit: StatisticsUnit): Indicator => ({ key, label, unit });

/** Top to bottom, title rows between them. */
export const indicators: readonly Indicator[] = [
  title('一、主动公开情况'),
  line('disclosed.total', '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条'),
  line('disclosed.normativeDocs', '其中：主动公开规范性文件数', '条'),
  line('disclosed.normativeDocsIssued', '制发规范性文件总数', '件'),
  title('（二）通过不同渠道和方式公开政府信息的情况'),
  line('channels.gazette', '1.政府公报公开政府信息数', '条'),
  line('channels.website', '2.政府网站公开政府信息数', '条'),
  line('channels.weibo', '3.政务微博公开政府信息数', '条'),
  line('channels.wechat', '4.政务微信公开政府信息数', '条'),
  line('channels.other', '5.其他方式公开政府信息数', '条'),
  title('二、回应解读情况'),
  line('responses.total', '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', '次'),
  title('（二）通过不同渠道和方式回应解读的情况'),
  line('responses.pressConferences', '1.参加或举办新闻发布会总次数', '次'),
  line('responses.pressConferencesByHead', '其中：主要负责同志参加新闻发布会次数', '次'),
  line('responses.interviews', '2.政府网站在线访谈次数', '次'),
  line('responses.interviewsByHead', '其中：主要负责同志参加政府网站在线访谈次数', '次'),
  line('responses.explanations', '3.政策解读稿件发布数', '篇'),
  line('responses.socialMedia', '4.微博微信回应事件数', '次'),
  line('responses.other', '5.其他方式回应事件数', '次'),
  title('三、依申请公开情况'),
  line('received.total', '（一）收到申请数', '件'),
  line('received.inPerson', '1.当面申请数', '件'),
  line('received.fax', '2.传真申请数', '件'),
  line('received.online', '3.网络申请数', '件'),
  line('received.letter', '4.信函申请数', '件'),
  line('closed.total', '（二）申请办结数', '件'),
  line('closed.onTime', '1.按时办结数', '件'),
  line('closed.extended', '2.延期办结数', '件'),
  line('answered.total', '（三）申请答复数', '件'),
  line('answered.alreadyPublic', '1.属于已主动公开范围数', '件'),
  line('answered.granted', '2.同意公开答复数', '件'),
  line('answered.partlyGranted', '3.同意部分公开答复数', '件'),
  line('answered.refused', '4.不同意公开答复数', '件'),
  line('refused.stateSecret', '其中：涉及国家秘密', '件'),
  line('refused.tradeSecret', '涉及商业秘密', '件'),
  line('refused.privacy', '涉及个人隐私', '件'),
  line('refused.securityStability', '危及国家安全、公共安全、经济安全和社会稳定', '件'),
  line('refused.notGovernmentInformation', '不是《条例》所指政府信息', '件'),
  line('refused.otherLaw', '法律法规规定的其他情形', '件'),
  line('answered.otherAgency', '5.不属于本行政机关公开数', '件'),
  line('answered.notExisting', '6.申请信息不存在数', '件'),
  line('answered.toCorrect', '7.告知作出更改补充数', '件'),
  line('answered.otherChannel', '8.告知通过其他途径办理数', '件'),
  line('review.total', '四、行政复议数量', '件'),
  line('review.upheld', '（一）维持具体行政行为数', '件'),
  line('review.overturned', '（二）被依法纠错数', '件'),
  line('review.otherResult', '（三）其他情形数', '件'),
  line('litigation.total', '五、行政诉讼数量', '件'),
  line('litigation.upheld', '（一）维持具体行政行为或者驳回原告诉讼请求数', '件'),
  line('litigation.overturned', '（二）被依法纠错数', '件'),
  line('litigation.otherResult', '（三）其他情形数', '件'),
  line('complaints', '六、举报投诉数量', '件'),
  line('fees', '七、依申请公开信息收取的费用', '万元'),
  title('八、机构建设和保障经费情况'),
  line('staff.units', '（一）政府信息公开工作专门机构数', '个'),
  line('staff.readingPoints', '（二）设置政府信息公开查阅点数', '个'),
  line('staff.total', '（三）从事政府信息公开工作人员数', '人'),
  line('staff.fullTime', '1.专职人员数（不包括政府公报及政府网站工作人员数）', '人'),
  line('staff.partTime', '2.兼职人员数', '人'),
  line(
    'staff.funds',
    '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
    '万元',
  ),
  title('九、政府信息公开会议和培训情况'),
  line('training.meetings', '（一）召开政府信息公开工作会议或专题会议数', '次'),
  line('training.courses', '（二）举办各类培训班数', '次'),
  line('training.participants', '（三）接受培训人员数', '人次'),
];

/** Totals and their parts, as the notice asks for them; the channels of disclosure overlap and are none. */
export const statisticsSums: Readonly<Record<string, readonly string[]>> = {
  'received.total': ['received.inPerson', 'received.fax', 'received.online', 'received.letter'],
  'closed.total': ['closed.onTime', 'closed.extended'],
  'answered.total': [
    'answered.alreadyPublic',
    'answered.granted',
    'answered.partlyGranted',
    'answered.refused',
    'answered.otherAgency',
    'answered.notExisting',
    'answered.toCorrect',
    'answered.otherChannel',
  ],
  'answered.refused': [
    'refused.stateSecret',
    'refused.tradeSecret',
    'refused.privacy',
    'refused.securityStability',
    'refused.notGovernmentInformation',
    'refused.otherLaw',
  ],
  'review.total': ['review.upheld', 'review.overturned', 'review.otherResult'],
  'litigation.total': ['litigation.upheld', 'litigation.overturned', 'litigation.otherResult'],
  'staff.total': ['staff.fullTime', 'staff.partTime'],
};
