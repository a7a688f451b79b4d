import { type Entry, type Language, speaker } from './say';
import { sections } from './sections';

/** Words of the views of many agencies: a year's matrix, coverage, and the sum against the government. */
const entries = {
  ...sections,
  year: { zh: '年度', en: 'Year' },
  yearTitle: { zh: '{year} 年各机关', en: 'Agencies in {year}' },
  search: { zh: '查找机关、地方、标签', en: 'Search agency, place, tag' },
  shown: { zh: '{count} 个机关', en: '{count} {count|agency|agencies}' },
  shownOf: { zh: '显示 {count} / {total} 个机关', en: '{count} of {total} agencies shown' },
  more: { zh: '再显示 {count} 个', en: 'Show {count} more' },
  none: { zh: '没有符合条件的机关。', en: 'No agency matches.' },
  noneAdvice: { zh: '请改动年度或查找的字词。', en: 'Change the year or the words searched for.' },
  empty: { zh: '还没有保存带年度和机关的报告。', en: 'No report with an agency and a year is kept yet.' },
  emptyAdvice: {
    zh: '打开报告网页，或在“导入”里放入保存的网页，这里就会有内容。',
    en: 'Open the page of a report, or drop saved pages in Import; they are shown here.',
  },
  stopped: {
    zh: '已停止：{done} / {of} 份已处理。',
    en: 'Stopped: {done} of {of} are done.',
  },
  goOn: { zh: '继续', en: 'Go on' },

  as: { zh: '显示方式', en: 'Show as' },
  as_table: { zh: '表格', en: 'Table' },
  as_bars: { zh: '条形图', en: 'Bars' },
  as_stack: { zh: '构成图', en: 'Shares' },
  indicators: { zh: '指标与口径', en: 'Indicators and definitions' },
  indicator: { zh: '指标', en: 'Indicator' },
  agency: { zh: '机关', en: 'Agency' },
  sortBy: { zh: '按{name}排序', en: 'Sort by {name}' },
  matrix: { zh: '{year} 年各机关指标', en: 'Indicators of agencies, {year}' },

  why_zero: { zh: '分母为 0', en: 'divided by 0' },
  why_unreadable: { zh: '无法读作数字', en: 'unreadable' },
  why_notPrinted: { zh: '未印出', en: 'not printed' },
  why_notFilledIn: { zh: '总计未填', en: 'total left blank' },
  why_negative: { zh: '有负数', en: 'below zero' },
  why_blank: { zh: '空白', en: 'blank' },
  why_otherEdition: { zh: '另一表式', en: 'other form' },
  why_noReport: { zh: '没有报告', en: 'no report' },
  why_damaged: { zh: '无法读出', en: 'damaged' },

  legendFew: {
    zh: '{sign} 分母不足 {few} 件，一件之差就会使比例明显变动。',
    en: '{sign} fewer than {few} cases in the denominator: one case more or less moves the share a lot.',
  },
  legendRates: {
    zh: '比例四舍五入到一位小数，下面是分子 ÷ 分母。空白格与其他数字相加时按 0 计；全部空白的不计算。',
    en: 'Shares are rounded to one decimal; numerator ÷ denominator stand below. A blank among other figures counts as 0; where all are blank nothing is worked out.',
  },

  outcomes: { zh: '办理结果构成', en: 'Outcomes, shares' },
  outcomesTitle: { zh: '{year} 年各机关办理结果构成', en: 'Outcomes by agency, {year}: shares' },
  outcomesDefinition: {
    zh: '各类办理结果占六类之和的比例，取总计栏；每项各自四舍五入，相加不一定恰为 100%。',
    en: 'Each kind of outcome over the sum of the six kinds, column 总计; each is rounded by itself, so that they need not add up to exactly 100%.',
  },
  outcomesWhole: { zh: '{count} 件', en: '{count} handled' },
  barsTitle: { zh: '{year} 年各机关：{name}', en: '{name} by agency, {year}' },
  chartAbout: {
    zh: '{count} 个机关，按表格的次序。',
    en: '{count} {count|agency|agencies}, in the order of the table.',
  },

  coverageTitle: { zh: '收集情况', en: 'Coverage' },
  coverageTable: { zh: '各机关各年度报告', en: 'Reports by agency and year' },
  coverageAbout: {
    zh: '已收集 {captured} 份，其中有改动 {revised} 份；首末两年之间缺 {missing} 份。',
    en: '{captured} {captured|report|reports} kept, {revised} of them revised; {missing} missing between an agency’s first and last year.',
  },
  coverageUnplaced: {
    zh: '另有 {count} 份未辨认出机关或年度，不在表中。',
    en: '{count} more {count|has|have} no known agency or year and {count|is|are} not in the table.',
  },
  kept: { zh: '已收集', en: 'Kept' },
  gaps: { zh: '缺', en: 'Missing' },
  cell_holds: { zh: '全部相符', en: 'all holds' },
  cell_fails: { zh: '{count} 项不符', en: '{count} {count|check fails|checks fail}' },
  cell_untold: { zh: '不能全部判断', en: 'not all can be told' },
  cell_dismissed: { zh: '有不计', en: 'something set aside' },
  cell_unjudged: { zh: '尚未核对', en: 'not checked yet' },
  cell_revised: { zh: '有改动', en: 'revised' },
  cell_missing: { zh: '缺：前后年度都有', en: 'missing: there are years before and after' },
  cell_notYet: { zh: '还没有', en: 'not yet' },
  cell_before: { zh: '首份之前', en: 'before the first report' },
  sign_missing: { zh: '缺', en: 'gap' },
  allYears: { zh: '合计', en: 'All' },
  legend: { zh: '图例', en: 'Legend' },

  sumTitle: { zh: '汇总核对', en: 'Roll-up' },
  sumAbout: {
    zh: '把所选机关的数字相加，与本级政府报告印出的数字对照。缺了任何一项，就不说相等。',
    en: 'Figures of the chosen agencies added up and held against their government’s report. Where anything is missing, nothing is called equal.',
  },
  government: { zh: '政府', en: 'Government' },
  governments: { zh: '政府', en: 'Governments' },
  otherBodies: { zh: '其他机关', en: 'Other bodies' },
  choose: { zh: '请选择', en: 'Choose' },
  members: { zh: '相加的机关（{count} 个）', en: 'Agencies added up ({count})' },
  membersAbout: {
    zh: '先勾选的是名称属于该地方的部门和下一级政府；下级政府的报告在内时，不再勾选它的部门。',
    en: 'Ticked first: departments whose names lie in that place and governments right below. Where a lower government’s report is there, its departments are not ticked.',
  },
  all: { zh: '全选', en: 'All' },
  noneOf: { zh: '全不选', en: 'None' },
  noMembers: { zh: '没有选中机关。', en: 'No agency is chosen.' },
  noMembersAdvice: { zh: '请勾选要相加的机关。', en: 'Tick the agencies to add up.' },
  chooseAdvice: { zh: '请选择政府和年度。', en: 'Choose a government and a year.' },
  allColumns: { zh: '显示各类申请人的栏', en: 'Show the columns of each kind of applicant' },
  onlyDiffering: { zh: '只看不等的', en: 'Only what is not equal' },
  figure: { zh: '数字', en: 'Figure' },
  sum: { zh: '各机关之和', en: 'Sum of agencies' },
  printed: { zh: '政府报告印出', en: 'Printed by the government' },
  difference: { zh: '差', en: 'Difference' },
  result: { zh: '结果', en: 'Result' },
  result_equal: { zh: '相等', en: 'equal' },
  result_differs: { zh: '不等', en: 'differs' },
  result_partial: { zh: '缺 {count} 个机关', en: '{count} {count|agency|agencies} missing' },
  result_untold: { zh: '无从对照', en: 'cannot be told' },
  blanks: {
    zh: '{count} 个机关此格空白，按 0 计',
    en: 'blank in {count} {count|agency|agencies}, counted as 0',
  },
  missingMore: { zh: '另有 {count} 个', en: 'and {count} more' },
  missingOf: { zh: '{agency}：{why}', en: '{agency}: {why}' },
  noReportOf: {
    zh: '{year} 年没有报告的机关（{count} 个）：{names}',
    en: 'No report for {year} ({count}): {names}',
  },
  noGovernment: {
    zh: '没有保存 {agency} {year} 年的报告，只列各机关之和。',
    en: 'No report of {agency} for {year} is kept: the sums stand alone.',
  },
  sumTable: { zh: '各机关之和与政府报告', en: 'Sums of agencies and the government’s report' },
  sumSummary: {
    zh: '{equal} 项相等，{differs} 项不等，{partial} 项有缺，{untold} 项无从对照。',
    en: '{equal} equal, {differs} differ, {partial} with something missing, {untold} cannot be told.',
  },
  edition: { zh: '{edition} 年表式', en: 'form of {edition}' },
} as const satisfies Record<string, Entry>;

export function agenciesWords(language: Language) {
  return speaker(entries, language);
}

export type AgenciesWords = ReturnType<typeof agenciesWords>;
