/** Sound figures of the made-up agencies' reports, all on the form of 2021. */
import { type FigureRows, figuresOf } from '../publisher/figures';
import type { PrintedReport } from '../publisher/model';

type Figures = Pick<FigureRows, 'disclosed' | 'requests' | 'remedies'>;

interface Facts {
  readonly agency: string;
  readonly year: number;
  readonly published: string;
  readonly index: string;
  readonly overview: readonly string[];
  readonly problems: string;
}

function report(facts: Facts, figures: Figures): PrintedReport {
  const { agency, year } = facts;
  return {
    agency,
    year,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    disclosedEdition: '2021',
    requestsEdition: '2021',
    figures: figuresOf({ disclosedEdition: '2021', requestsEdition: '2021', ...figures }),
    text: {
      opening: [
        `${agency}依照《中华人民共和国政府信息公开条例》编制本报告，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
      ],
      overview: facts.overview,
      problems: [facts.problems],
      other: [`${year}年本机关没有收取信息处理费。`],
    },
    meta: { index: facts.index, published: facts.published, site: agency },
  };
}

export const yunting = report(
  {
    agency: '云汀市住房和城乡建设局',
    year: 2022,
    published: '2023-01-17',
    index: '00418207X/2023-00031',
    overview: [
      '全年收到政府信息公开申请78件，上年结转2件，办结77件，结转下年度3件。',
      '全年制发行政规范性文件2件，废止1件，现行有效19件。',
    ],
    problems: '个别栏目更新不及时，下一年由专人每月检查一次。',
  },
  {
    disclosed: {
      regulations: [0, 0, 0],
      normativeDocs: [2, 1, 19],
      licensing: [3167],
      penalties: [84],
      coercion: [1],
      fees: [['43.788', '43.788']],
    },
    requests: {
      received: [64, 11, 0, 0, 3, 0, 78],
      carriedIn: [2, 0, 0, 0, 0, 0, 2],
      granted: [21, 4, 0, 0, 1, 0, 26],
      partlyGranted: [7, 2, 0, 0, 0, 0, 9],
      'refused.thirdParty': [3, 0, 0, 0, 0, 0, 3],
      'refused.internalAffairs': [0, 0, 0, 0, 1, 0, 1],
      'refused.deliberative': [1, 1, 0, 0, 0, 0, 2],
      'refused.administrativeQuery': [2, 0, 0, 0, 0, 0, 2],
      'unable.notHeld': [19, 3, 0, 0, 1, 0, 23],
      'unable.mustCreate': [2, 0, 0, 0, 0, 0, 2],
      'unable.unclear': [1, 0, 0, 0, 0, 0, 1],
      'notHandled.petition': [3, 0, 0, 0, 0, 0, 3],
      'notHandled.repeat': [2, 0, 0, 0, 0, 0, 2],
      'otherwise.noCorrection': [1, 0, 0, 0, 0, 0, 1],
      'otherwise.remaining': [1, 1, 0, 0, 0, 0, 2],
      handled: [63, 11, 0, 0, 3, 0, 77],
      carriedOut: [3, 0, 0, 0, 0, 0, 3],
    },
    remedies: [2, 1, 0, 1, 4, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1],
  },
);

export const wangchuan = report(
  {
    agency: '望川县发展和改革局',
    year: 2023,
    published: '2024-01-22',
    index: '11330700/2024-01466',
    overview: [
      '全年收到政府信息公开申请13件，上年结转2件，全部办结。',
      '全年主动公开信息212条，其中门户网站158条，政务微信54条。',
    ],
    problems: '主动公开的目录不够细，下一年逐条补齐。',
  },
  {
    disclosed: {
      regulations: [0, 0, 0],
      normativeDocs: [1, 0, 6],
      licensing: [243],
      penalties: [5],
      coercion: [0],
      fees: [0],
    },
    requests: {
      received: [8, 4, 0, 1, 0, 0, 13],
      carriedIn: [2, 0, 0, 0, 0, 0, 2],
      granted: [5, 2, 0, 1, 0, 0, 8],
      partlyGranted: [1, 1, 0, 0, 0, 0, 2],
      'refused.securityStability': [1, 0, 0, 0, 0, 0, 1],
      'unable.notHeld': [3, 1, 0, 0, 0, 0, 4],
      handled: [10, 4, 0, 1, 0, 0, 15],
    },
    remedies: [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
);

export const linlan = report(
  {
    agency: '临澜区教育局',
    year: 2021,
    published: '2022-01-20',
    index: '30661-2022/0007',
    overview: ['全年收到政府信息公开申请10件，均已答复。'],
    problems: '办理申请的流程还不够清楚，下一年将修订办事说明。',
  },
  {
    disclosed: {
      regulations: [0, 0, 0],
      normativeDocs: [0, 0, 3],
      licensing: [41],
      penalties: [0],
      coercion: [0],
      fees: [0],
    },
    requests: {
      received: [8, 2, 0, 0, 0, 0, 10],
      granted: [5, 0, 0, 0, 0, 0, 5],
      partlyGranted: [1, 1, 0, 0, 0, 0, 2],
      'unable.notHeld': [2, 1, 0, 0, 0, 0, 3],
      handled: [8, 2, 0, 0, 0, 0, 10],
    },
    remedies: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
);

export const songpo = report(
  {
    agency: '松陂市交通运输局',
    year: 2022,
    published: '2023-01-19',
    index: '0077-2023-00081',
    overview: ['全年收到政府信息公开申请6件，均在期限内答复。'],
    problems: '信息审核的环节偏多，下一年将简化。',
  },
  {
    disclosed: {
      regulations: [0, 0, 0],
      normativeDocs: [0, 0, 2],
      licensing: [1520],
      penalties: [307],
      coercion: [12],
      fees: [0],
    },
    requests: {
      received: [6, 0, 0, 0, 0, 0, 6],
      granted: [6, 0, 0, 0, 0, 0, 6],
      handled: [6, 0, 0, 0, 0, 0, 6],
    },
    remedies: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
);
