/** Reports of one agency over the years and of another, made to be laid side by side. */
import { markupNamed } from '../publisher/markups';
import type { PrintedEdition, PrintedReport } from '../publisher/model';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';
import type { ServedPage } from './harness/server';

export const AGENCY = '青屿县教育局';
export const OTHER_AGENCY = '青屿县财政局';

interface Made {
  readonly agency?: string;
  readonly year: number;
  readonly edition?: PrintedEdition;
  /** Figures by field, over those that all of an edition have in common. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly overview: readonly string[];
}

const SEED = 11;

function made({ agency = AGENCY, year, edition = '2021', figures = {}, overview }: Made): PrintedReport {
  const sound = soundReport(SEED, edition);
  const report = Object.entries(figures).reduce(
    (planted, [field, figure]) => plantError(planted, field, figure),
    sound,
  );
  const opening = [`本报告由${agency}编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`];
  return {
    ...report,
    agency,
    year,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    text: {
      ...sound.text,
      opening,
      overview,
      problems: ['栏目更新的及时程度还需提高，下一年将按季度自查。'],
    },
    meta: { ...sound.meta, published: `${year + 1}-01-20`, site: `${agency}网站` },
  };
}

function served(path: string, report: () => PrintedReport): ServedPage {
  return {
    host: 'www.qingyu.gov.cn',
    path,
    html: () => publish(report(), markupNamed('paragraphs in cells')).html,
  };
}

const common = '全年通过政府网站主动公开教育领域的政策文件、招生信息和财务预决算，答复及时规范。';

const of2022 = made({
  year: 2022,
  figures: { 'review.total': '12', 'review.upheld': '4', 'disclosed.licensing.decisions': '0' },
  overview: [`2022年共收到政府信息公开申请121件，均已按期办结。`, common, '新增栏目两个。'],
});

const of2023 = made({
  year: 2023,
  figures: { 'review.total': '15', 'review.upheld': '3', 'disclosed.licensing.decisions': '7' },
  overview: [`2023年共收到政府信息公开申请1,112件，均已按期办结。`, common],
});

const of2020 = made({ year: 2020, edition: '2019', overview: [common] });

const ofOther = made({ agency: OTHER_AGENCY, year: 2023, overview: ['本局未收到申请。'] });

/** Whether the report of 2021 prints what it was changed to. */
let isRevised = false;

/** Changes what the page of 2021 prints from now on, or back. */
export function revise(to: boolean): void {
  isRevised = to;
}

const of2021 = (total: string) =>
  made({ year: 2021, figures: { 'review.total': total }, overview: [common] });

export const PAIR_PAGES = {
  of2020: served('/2020.html', () => of2020),
  of2021: served('/2021.html', () => of2021(isRevised ? '8' : '6')),
  of2022: served('/2022.html', () => of2022),
  of2023: served('/2023.html', () => of2023),
  other: served('/other.html', () => ofOther),
} as const satisfies Record<string, ServedPage>;
