/** Pages that stand beside reports on government sites, share their words, and are none. */
import {
  applicantColumns,
  disclosedBlocks,
  remedyGroups,
  requestRowKeys,
  resultColumns,
} from '../publisher/layout';
import type { PrintedFigure, PrintedReport } from '../publisher/model';
import { bodyHtml } from '../publisher/serialise';
import { layOut } from '../publisher/tables';
import { grid, links, otherSample, paragraphs } from './other';
import type { Sample } from './sample';

const BLANK: PrintedFigure = { text: '', value: null };

/** The form of 2021 as the notice prints it: every table, not a single figure. */
function blankForm(): string {
  const fields = [
    ...disclosedBlocks['2021'].flatMap((block) =>
      block.rows.flatMap(([row]) => block.columns.map(([column]) => `disclosed.${row}.${column}`)),
    ),
    ...requestRowKeys('2021').flatMap((row) =>
      applicantColumns.map(([column]) => `requests.${row}.${column}`),
    ),
    ...remedyGroups.flatMap(([group]) => resultColumns.map(([result]) => `${group}.${result}`)),
  ];
  const form: PrintedReport = {
    agency: '',
    year: 2021,
    title: '',
    disclosedEdition: '2021',
    requestsEdition: '2021',
    figures: Object.fromEntries(fields.map((field) => [field, BLANK])),
    text: {
      opening: ['附件：XX（单位）XX年政府信息公开工作年度报告（格式）'],
      overview: ['（概述主动公开、依申请公开、信息管理、平台建设和监督保障的情况。）'],
      problems: ['（写明问题和改进的办法。）'],
      other: ['（收取信息处理费的情况，以及其他要报告的事项。）'],
    },
    meta: { index: '', published: '', site: '' },
  };
  return bodyHtml(layOut(form));
}

const list = otherSample({
  name: 'list-of-reports',
  host: 'www.yunting.gov.cn',
  path: '/zfxxgk/nb/index.html',
  about: 'a list of reports by department',
  site: '云汀市人民政府',
  title: '政府信息公开年报',
  column: '政府信息公开年报',
  published: '2024-02-01',
  body: links(
    '云汀市人民政府2023年政府信息公开工作年度报告',
    '市发展和改革委员会2023年政府信息公开工作年度报告',
    '市教育局2023年政府信息公开工作年度报告',
    '市住房和城乡建设局2023年政府信息公开工作年度报告',
    '市交通运输局2022年政府信息公开工作年度报告',
  ),
});

const compileNotice = otherSample({
  name: 'notice-to-compile',
  host: 'www.yunting.gov.cn',
  path: '/zwgk/tz/202312/t20231211_9.html',
  about: 'a notice about compiling the reports',
  site: '云汀市人民政府办公室',
  title: '关于做好2023年政府信息公开工作年度报告编制发布工作的通知',
  column: '通知公告',
  published: '2023-12-11',
  body: paragraphs(
    '各县区人民政府，市直各部门：',
    '请于2024年1月31日前在本机关网站发布2023年政府信息公开工作年度报告，县区政府于3月31日前发布。',
    '填表时请核对勾稽关系：本年新收政府信息公开申请数量与上年结转数量之和，应等于办理结果总计与结转下年度继续办理数量之和。',
    '报告含六部分：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。',
  ),
});

const formatNotice = otherSample({
  name: 'format-notice',
  host: 'www.wangchuan.gov.cn',
  path: '/zwgk/wj/202109/t20210930_3.html',
  about: 'the notice of the format, which prints the blank tables',
  site: '望川县人民政府办公室',
  title: '转发关于政府信息公开工作年度报告格式的通知',
  column: '政策文件',
  published: '2021-09-30',
  body: `${paragraphs('现将年度报告的格式转发给你们，请照此编制，表中各栏不得增减。')}${blankForm()}`,
});

const picture = otherSample({
  name: 'report-in-pictures',
  host: 'jyj.linlan.gov.cn',
  path: '/xxgk/tj/202202/t20220210_5.html',
  about: '图解: a report explained in a picture',
  site: '临澜区教育局',
  title: '图解：临澜区教育局2021年政府信息公开工作年度报告',
  column: '政策解读',
  published: '2022-02-10',
  body: `${paragraphs('一张图看懂全年的政府信息公开。')}<p align="center"><img src="tujie.png" alt="图解" width="640" height="1600"></p>`,
});

const news = otherSample({
  name: 'news-about-a-report',
  host: 'www.songpo.gov.cn',
  path: '/xwzx/202303/t20230330_7.html',
  about: 'news about a report, with its main figures',
  site: '松陂市人民政府',
  title: '松陂市发布2022年政府信息公开工作年度报告',
  column: '政务动态',
  published: '2023-03-30',
  body: paragraphs(
    '3月30日，松陂市公布2022年政府信息公开工作年度报告。全市新收政府信息公开申请412件，上年结转9件，办结402件，结转下年度继续办理19件。',
    '因政府信息公开引起的行政复议11件，未经复议直接起诉4件，复议后起诉2件。',
  ),
});

const halfYear = otherSample({
  name: 'half-year-statistics',
  host: 'zjj.yunting.gov.cn',
  path: '/xxgk/tj/202307/t20230711_2.html',
  about: 'half-year statistics of applications',
  site: '云汀市住房和城乡建设局',
  title: '2023年上半年政府信息公开情况统计',
  column: '数据统计',
  published: '2023-07-11',
  body: grid(
    ['统计项目', '单位', '第一季度', '第二季度', '合计'],
    ['主动公开信息', '条', 96, 121, 217],
    ['收到政府信息公开申请', '件', 14, 22, 36],
    ['其中：自然人', '件', 12, 17, 29],
    ['已答复', '件', 11, 20, 31],
    ['行政复议', '件', 0, 1, 1],
  ),
});

const guide = otherSample({
  name: 'disclosure-guide',
  host: 'fgj.wangchuan.gov.cn',
  path: '/zwgk/zn/index.html',
  about: '政府信息公开指南',
  site: '望川县发展和改革局',
  title: '望川县发展和改革局政府信息公开指南',
  column: '政府信息公开指南',
  published: '2023-05-08',
  body: `${paragraphs(
    '公民、法人或者其他组织可以向本机关申请公开政府信息。',
    '申请人逾期不补正、也没有正当理由的，本机关不再处理该申请。对答复不服的，可以申请行政复议或者提起行政诉讼。',
  )}${grid(['受理机构', '办公时间', '电话'], ['办公室', '9:00—17:00', '0000-8812345'])}`,
});

const catalogue = otherSample({
  name: 'disclosure-catalogue',
  host: 'fgj.wangchuan.gov.cn',
  path: '/zwgk/ml/index.html',
  about: '政府信息主动公开目录',
  site: '望川县发展和改革局',
  title: '望川县发展和改革局主动公开基本目录',
  column: '法定主动公开内容',
  published: '2023-05-08',
  body: grid(
    ['序号', '信息内容', '依据', '时限', '渠道'],
    [1, '规章、行政规范性文件', '第二十条第（一）项', '20个工作日', '门户网站'],
    [2, '行政许可办理结果', '第二十条第（五）项', '7个工作日', '门户网站'],
    [3, '行政处罚、行政强制', '第二十条第（六）项', '7个工作日', '门户网站'],
    [4, '行政事业性收费', '第二十条第（八）项', '20个工作日', '门户网站'],
  ),
});

const university = otherSample({
  name: 'university-report',
  host: 'xxgk.ytxy.gov.cn',
  path: '/ndbg/2022-2023.htm',
  about: "a university's report of a school year",
  site: '云汀学院',
  title: '云汀学院2022—2023学年信息公开工作年度报告',
  column: '信息公开年报',
  published: '2023-10-30',
  body: `${paragraphs('一、概述', '本学年学校主动公开信息1204条，收到信息公开申请3件，已全部答复。')}${grid(
    ['指标', '单位', '数量'],
    ['主动公开信息数', '条', 1204],
    ['收到申请数', '件', 3],
    ['同意公开答复数', '件', 2],
    ['不同意公开答复数', '件', 1],
    ['行政复议', '件', 0],
  )}`,
});

const enforcement = otherSample({
  name: 'enforcement-statistics',
  host: 'jtj.songpo.gov.cn',
  path: '/xzzf/nb/2022.html',
  about: '行政执法统计年报, which shares 行政许可, 行政处罚, 行政强制',
  site: '松陂市交通运输局',
  title: '松陂市交通运输局2022年度行政执法统计年报',
  column: '行政执法公示',
  published: '2023-01-12',
  body: `${paragraphs('统计范围为2022年1月1日至2022年12月31日。')}${grid(
    ['行政处罚实施情况（单位：件）', '警告', '罚款', '没收', '吊销许可证', '总计'],
    ['交通运输局', 12, 286, 3, 6, 307],
    ['合计', 12, 286, 3, 6, 307],
  )}${grid(
    ['行政许可实施情况（单位：件）', '申请数量', '受理数量', '许可数量', '不予许可数量'],
    ['交通运输局', 1533, 1524, 1520, 4],
  )}${grid(['行政强制实施情况（单位：件）', '查封', '扣押', '总计'], ['交通运输局', 0, 12, 12])}${grid(
    ['行政复议', '行政诉讼', '结果维持', '结果纠正'],
    [3, 1, 3, 0],
  )}`,
});

const website = otherSample({
  name: 'website-yearly-sheet',
  host: 'www.linlan.gov.cn',
  path: '/wzgzbb/2021.html',
  about: '政府网站工作年度报表',
  site: '临澜区人民政府',
  title: '政府网站工作年度报表（2021年度）',
  column: '政府网站年度报表',
  published: '2022-01-25',
  body: grid(
    ['项目', '数量'],
    ['独立用户访问总量（个）', 281664],
    ['网站总访问量（次）', 1138889],
    ['信息发布（条）总数', 8812],
    ['政务动态信息更新量', 6020],
    ['解读材料数量', 44],
    ['收到留言数量（条）', 912],
    ['办结留言数量（条）', 912],
  ),
});

const ruleOfLaw = otherSample({
  name: 'rule-of-law-report',
  host: 'jyj.linlan.gov.cn',
  path: '/xxgk/fzzf/202201/t20220117_1.html',
  about: '法治政府建设年度报告',
  site: '临澜区教育局',
  title: '临澜区教育局2021年法治政府建设年度报告',
  column: '法治政府建设',
  published: '2022-01-17',
  body: paragraphs(
    '一、总体情况',
    '全年办理行政许可41件，没有行政处罚和行政强制。审查行政规范性文件3件。',
    '二、存在的主要问题及改进情况',
    '学法的形式偏少。全年行政复议0件，行政诉讼0件。政府信息公开申请均已答复。',
  ),
});

const budget = otherSample({
  name: 'department-budget',
  host: 'jtj.songpo.gov.cn',
  path: '/czzj/ys/2023.html',
  about: '部门预算公开',
  site: '松陂市交通运输局',
  title: '松陂市交通运输局2023年部门预算公开',
  column: '财政资金',
  published: '2023-02-20',
  body: grid(
    ['收入项目', '本年预算（单位：万元）', '上年预算', '增/减'],
    ['一般公共预算拨款', 4102.6, 3980, 122.6],
    ['行政事业性收费', 0, 0, 0],
    ['政府集中采购', 379.46, 240, 139.46],
    ['总计', 4482.06, 4220, 262.06],
  ),
});

const powers = otherSample({
  name: 'list-of-powers',
  host: 'zjj.yunting.gov.cn',
  path: '/qzqd/index.html',
  about: '权责清单',
  site: '云汀市住房和城乡建设局',
  title: '云汀市住房和城乡建设局权责清单',
  column: '权责清单',
  published: '2023-06-01',
  body: grid(
    ['序号', '职权类型', '项目名称', '子项数量', '备注'],
    [1, '行政许可', '建筑工程施工许可', 2, ''],
    [2, '行政处罚', '未取得施工许可擅自施工', 1, ''],
    [3, '行政强制', '查封施工现场', 1, ''],
    [4, '其他对外管理服务事项', '竣工验收备案', 3, ''],
  ),
});

export const notReports: readonly Sample[] = [
  list,
  compileNotice,
  formatNotice,
  picture,
  news,
  halfYear,
  guide,
  catalogue,
  university,
  enforcement,
  website,
  ruleOfLaw,
  budget,
  powers,
];
