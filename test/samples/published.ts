/**
 * Figures of five reports published by housing bureaus, in pages of our own making: the markup resembles
 * the published one, every sentence around the tables is ours.
 */
import { figuresOf } from '../publisher/figures';
import { markupNamed } from '../publisher/markups';
import { cutLabel } from '../publisher/markups/pages';
import { BREAK, mapTables, withLook } from '../publisher/model';
import type { Markup } from '../publisher/publish';
import { cutMudanjiang } from './mudanjiang';
import { reportSample, type Sample } from './sample';

const zeros15 = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

function look(name: string, settings: Parameters<typeof withLook>[1], headline?: string): Markup {
  return {
    name,
    line: 'plain',
    apply: (page) => withLook(headline === undefined ? page : { ...page, headline }, settings),
  };
}

/** A section's own print of one label. */
function label(name: string, text: string): Markup {
  return {
    name: `label ${text}`,
    line: 'labels.wording',
    apply: (page) =>
      mapTables(page, (table) => ({
        ...table,
        rows: table.rows.map((row) => row.map((one) => (one.name === name ? { ...one, text } : one))),
      })),
  };
}

const wenshang = reportSample({
  name: 'wenshang-2020',
  host: 'www.wenshang.gov.cn',
  path: '/art/2021/1/26/art_2020_zjj.html',
  about: '汶上 2020 · pasted from Word, change column with signs, 379460.00元',
  report: {
    agency: '汶上县住房和城乡建设局',
    year: 2020,
    title: '县住建局2020年政府信息公开工作年度报告',
    disclosedEdition: '2019',
    requestsEdition: '2019',
    figures: figuresOf({
      disclosedEdition: '2019',
      requestsEdition: '2019',
      disclosed: {
        regulations: [0, 0, 0],
        normativeDocs: [0, 0, 0],
        licensing: [6, -6, 1],
        otherServices: [14, -3, 121],
        penalties: [0, 0, 0],
        coercion: [0, 0, 0],
        fees: [5, -1],
        procurement: [8, ['379460.00元', '379460']],
      },
      requests: {
        received: [10, 0, 0, 0, 0, 0, 10],
        granted: [1, 0, 0, 0, 0, 0, 1],
        partlyGranted: [1, 0, 0, 0, 0, 0, 1],
        'unable.notHeld': [7, 0, 0, 0, 0, 0, 7],
        'notHandled.repeat': [1, 0, 0, 0, 0, 0, 1],
        handled: [10, 0, 0, 0, 0, 0, 10],
      },
      remedies: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
    }),
    text: {
      opening: [
        '本报告由汶上县住房和城乡建设局依照《中华人民共和国政府信息公开条例》编写，所列数据的统计期限自2020年1月1日起至2020年12月31日止。',
      ],
      overview: [
        '全年新增公开信息376条，其中县政府网站173条，微信公众号203条。',
        '全年受理依申请公开10件，都在规定时限内作了答复，没有收取费用。',
        '全年承办建议提案39件，其中人大建议7件，政协提案32件。',
      ],
      problems: ['会议公开和政策解读的形式仍然偏少，下一年将逐项改进。'],
      other: ['没有需要另行报告的事项。'],
    },
    meta: { index: '113708300043/2021-00871', published: '2021-01-26', site: '汶上县人民政府' },
  },
  markups: [
    markupNamed('Word paste'),
    look(
      'headline in two lines',
      { container: 'id="zoom"', theme: '#a32e26', metaLabels: ['索引号', '公开责任部门', '成文日期'] },
      `县住建局2020年政府信息公开工作${BREAK}年度报告`,
    ),
  ],
  identities: { hold: 40, fail: 0, untold: 0 },
});

const zhoukou = reportSample({
  name: 'zhoukou-2023',
  host: 'zjj.zhoukou.gov.cn',
  path: '/sitesources/zjj/page_pc/zwgk/nb/article2023.html',
  about: '周口 2023 · two editions in one report',
  report: {
    agency: '周口市住房和城乡建设局',
    year: 2023,
    title: '周口市住房和城乡建设局2023年政府信息公开工作年度报告',
    disclosedEdition: '2021',
    requestsEdition: '2019',
    figures: figuresOf({
      disclosedEdition: '2021',
      requestsEdition: '2019',
      disclosed: {
        regulations: [0, 0, 0],
        normativeDocs: [3, 0, 13],
        licensing: [1714],
        penalties: [22],
        coercion: [0],
        fees: [0],
      },
      requests: {
        received: [47, 0, 0, 0, 0, 0, 47],
        granted: [6, 0, 0, 0, 0, 0, 6],
        partlyGranted: [10, 0, 0, 0, 0, 0, 10],
        'refused.thirdParty': [2, 0, 0, 0, 0, 0, 2],
        'unable.notHeld': [29, 0, 0, 0, 0, 0, 29],
        handled: [47, 0, 0, 0, 0, 0, 47],
      },
      remedies: [2, 1, 2, 0, 5, 0, 2, 3, 0, 5, 0, 0, 0, 0, 0],
    }),
    text: {
      opening: ['现公布我局2023年度政府信息公开工作报告。'],
      overview: [
        '到年底，规范性文件现行有效13件，当年废止0件；作出行政许可决定1714项、行政处罚22项、行政强制0项。',
        '全年收到依申请公开申请47件，已答复47件。行政复议5件，复议后起诉0件。',
        '新制发的规范性文件3件都附了解读。',
      ],
      problems: ['部分科室更新不够及时，解读的形式偏少，审核还需加强。'],
      other: ['2023年没有收取信息处理费。'],
    },
    meta: { index: '005968404/2024-00012', published: '2024-01-18', site: '周口市住房和城乡建设局' },
  },
  markups: [
    {
      name: '规范性文件, a row of the older edition with no items',
      line: 'structure.rows',
      apply: (page, random) => {
        const kept = markupNamed('a row of the older edition').apply(page, random);
        const field = 'disclosed.otherServices.decisions';
        const zero = mapTables(kept, (table) => ({
          ...table,
          rows: table.rows.map((row) =>
            row.map((one) => (one.field === field ? { ...one, text: '0' } : one)),
          ),
        }));
        return { ...zero, expected: { ...zero.expected, [field]: '0' } };
      },
    },
    label('normativeDocs', '规范性文件'),
    markupNamed('half-width punctuation'),
    markupNamed('paragraphs in cells'),
    look('article', { container: 'class="article-content"', theme: '#27598c' }),
  ],
  identities: { hold: 40, fail: 0, untold: 0 },
});

const ouhai = reportSample({
  name: 'ouhai-2020',
  host: 'www.ouhai.gov.cn',
  path: '/art/2021/1/28/art_1229253512_2020.html',
  about: '瓯海 2020 · blank filler cells, a row one cell short, +6 −14 and unsigned 28',
  report: {
    agency: '瓯海区住房和城乡建设局',
    year: 2020,
    title: '瓯海区住房和城乡建设局2020年政府信息公开工作年度报告',
    disclosedEdition: '2019',
    requestsEdition: '2019',
    figures: figuresOf({
      disclosedEdition: '2019',
      requestsEdition: '2019',
      disclosed: {
        regulations: [0, 0, 0],
        normativeDocs: [2, 2, 2],
        licensing: [27, ['+6', '6'], 571],
        otherServices: [62, -14, 18390],
        penalties: [14, 28, 42],
        coercion: [0, 0, 0],
        fees: [1, 0],
        procurement: [1, 209600],
      },
      requests: {
        received: [20, 0, 0, 0, 0, 0, 20],
        granted: [12, 0, 0, 0, 0, 0, 12],
        'unable.notHeld': [5, 0, 0, 0, 0, 0, 5],
        'unable.mustCreate': [1, 0, 0, 0, 0, 0, 1],
        'otherwise.all': [2, 0, 0, 0, 0, 0, 2],
        handled: [20, 0, 0, 0, 0, 0, 20],
      },
      remedies: [0, 0, 0, 0, 0, 2, 0, 1, 0, 3, 0, 0, 0, 0, 0],
    }),
    text: {
      opening: [],
      overview: [
        '全年主动公开信息591条，其中区政务公开网315条，微信公众号66条，瓯海网52条，市局网站60条，新闻媒体98条。',
        '全年受理依申请公开20件，其中当面7件，信函5件，网络8件。按结果分，予以公开12件，本机关不掌握5件，需要另行制作1件，告知其他途径办理2件，年内均已办结。',
        '行政复议0件；行政诉讼3件，都未经复议，其中结果维持2件，其他结果1件。',
      ],
      problems: ['解读的形式单一，公开的渠道不多，人员变动较大。'],
      other: ['无其他事项。'],
    },
    meta: { index: '330304000/2021-10377', published: '2021-01-28', site: '中国瓯海' },
  },
  markups: [
    markupNamed('a row shorter than the others'),
    markupNamed('half-width punctuation'),
    label('made', `本年新${BREAK}制作数量`),
    label('published', `本年新${BREAK}公开数量`),
    look('zoom', {
      container: 'id="zoom"',
      theme: '#0f6b78',
      metaLabels: ['信息索引号', '发文机关', '生成日期'],
    }),
  ],
  identities: { hold: 40, fail: 0, untold: 0 },
});

const mudanjiang = reportSample({
  name: 'mudanjiang-2020',
  host: 'zjj.mdj.gov.cn',
  path: '/zwgk/xxgknb/202101/t20210126_2020.html',
  about: '牡丹江 2020 · from a PDF, tables cut by pages, section 四 shifted',
  report: {
    agency: '牡丹江市住房和城乡建设局',
    year: 2020,
    title: '牡丹江市住房和城乡建设局2020年政府信息公开工作年度报告',
    disclosedEdition: '2019',
    requestsEdition: '2019',
    figures: figuresOf({
      disclosedEdition: '2019',
      requestsEdition: '2019',
      disclosed: {
        regulations: [0, 0, 0],
        normativeDocs: [1, 1, 1],
        licensing: [55, ['增 1', '1'], 280],
        otherServices: [0, 0, 0],
        penalties: [145, ['增 7', '7'], 0],
        coercion: [145, ['增 7', '7'], 0],
        fees: [119, ['增 30', '30']],
        procurement: [1, 74690],
      },
      requests: {
        received: [9, 0, 0, 0, 0, 0, 9],
        granted: [6, 0, 0, 0, 0, 0, 6],
        'unable.notHeld': [2, 0, 0, 0, 0, 0, 2],
        'unable.unclear': [1, 0, 0, 0, 0, 0, 1],
        handled: [9, 0, 0, 0, 0, 0, 9],
      },
      // The five of 行政复议 are printed as empty cells; the ten after them and one more follow.
      remedies: [0, 0, 0, 0, 0, 4, 1, 0, 0, 5, 0, 0, 0, 0, 0],
    }),
    text: {
      opening: ['本年报由牡丹江市住房和城乡建设局编制，数据的统计期限从2020年1月1日至2020年12月31日止。'],
      overview: [
        '全年在市政府政务公开网站公开信息85条，老旧小区改造和供热管网改造的进度都已列出。',
        '全年制发规范性文件1件。应移交的档案已全部移交市档案馆。',
      ],
      problems: ['资料的收集整理不够规范，下一年从机制、人员、宣传三方面改进。'],
      other: ['无其他事项。'],
    },
    meta: { index: '112310000/2021-00126', published: '2021-01-26', site: '牡丹江市住房和城乡建设局' },
  },
  markups: [
    markupNamed('half-width punctuation'),
    markupNamed('space after the numbering'),
    cutMudanjiang,
    markupNamed('section 四 shifted'),
    look('converted', { cells: 'pdf', container: 'class="TRS_Editor"', theme: '#1d4f8f' }),
  ],
  identities: { hold: 37, fail: 0, untold: 3 },
  untold: ['review.results', 'litigation.direct.results', 'litigation.afterReview.results'],
});

const zhongwei = reportSample({
  name: 'zhongwei-2020',
  host: 'www.nxzw.gov.cn',
  path: '/zwgk/bmxxgkml/szjj/xxgknb_45761/202101/t20210125_2020.html',
  about: '中卫 2020 · a label cut in two by a page, 社会组织, all zeros in section 三',
  report: {
    agency: '中卫市住房和城乡建设局',
    year: 2020,
    title: '中卫市住房和城乡建设局2020年政府信息公开工作年度报告',
    disclosedEdition: '2019',
    requestsEdition: '2019',
    figures: figuresOf({
      disclosedEdition: '2019',
      requestsEdition: '2019',
      disclosed: {
        regulations: [0, 0, 0],
        normativeDocs: [0, 0, 0],
        licensing: [13, 0, 353],
        otherServices: [48, 0, 2057],
        penalties: [0, 0, 0],
        coercion: [0, 0, 0],
        fees: [0, 0],
        procurement: [0, 0],
      },
      requests: {},
      remedies: zeros15,
    }),
    text: {
      opening: ['本年度报告由中卫市住房和城乡建设局编制，所列数据的统计期限自2020年1月1日起至12月31日止。'],
      overview: [
        '全年印发公文98份，其中主动公开的78份，依申请公开的4份，不公开的16份。',
        '全年未收到政府信息公开申请，未发生行政复议、行政诉讼。',
      ],
      problems: ['栏目内容不够丰富，各部门之间的配合还需加强。'],
      other: [
        '本机关现有行政许可事项13项，结果可在网上查询。',
        '书记信箱41件、市长信箱65件、12345热线375件，共回复群众来件481件。',
      ],
    },
    meta: { index: '640501006/2021-00017', published: '2021-01-25', site: '中卫市人民政府' },
  },
  markups: [
    label('nonprofit', '社会组织'),
    {
      name: 'label cut by a page',
      line: 'structure.pages',
      apply: (page) => cutLabel(page, 'refused.thirdParty', 7, 'upper'),
    },
    look('editor', { cells: 'paragraph', container: 'class="TRS_Editor"', theme: '#8a2a22' }),
  ],
  identities: { hold: 40, fail: 0, untold: 0 },
});

export const publishedSamples: readonly Sample[] = [wenshang, zhoukou, ouhai, mudanjiang, zhongwei];
