/**
 * One page for each thing that Gouji explains: every likely slip, every soft check, derived figures. Tests read
 * them through the real reader, and `npm run showcase` writes them as files to look at.
 */
import type { SlipId } from '../../lib/core/suspect';
import { figuresOf } from '../publisher/figures';
import { markupNamed, plain } from '../publisher/markups';
import type { PrintedEdition, PrintedReport } from '../publisher/model';
import { type Markup, publish } from '../publisher/publish';

export interface ShowcasePage {
  readonly name: string;
  /** Slips that must be named, in any cause. */
  readonly slips: readonly SlipId[];
  /** Rules of soft findings that must be told. */
  readonly soft: readonly string[];
  readonly html: string;
}

const AGENCY = '望川县教育局';
const COLUMNS = ['naturalPerson', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'] as const;

type Row = readonly [number, number, number, number, number, number, number];

/** Rows of section 三 that add up: 32 requests of natural persons, 11 of businesses, 5 of research institutions. */
const SOUND: Readonly<Record<string, Row>> = {
  received: [34, 11, 5, 0, 0, 0, 50],
  carriedIn: [4, 0, 0, 0, 0, 0, 4],
  granted: [32, 11, 0, 0, 0, 0, 43],
  'unable.notHeld': [0, 0, 5, 0, 0, 0, 5],
  handled: [32, 11, 5, 0, 0, 0, 48],
  carriedOut: [6, 0, 0, 0, 0, 0, 6],
};

const DISCLOSED = {
  '2019': {
    regulations: [0, 0, 0],
    normativeDocs: [2, 2, 9],
    licensing: [12, 1, 480],
    otherServices: [6, 0, 77],
    penalties: [31, -2, 18],
    coercion: [4, 0, 1],
    fees: [0, 0],
    procurement: [3, 251000],
  },
  '2021': {
    regulations: [0, 0, 0],
    normativeDocs: [2, 1, 9],
    licensing: [480],
    penalties: [18],
    coercion: [1],
    fees: [0],
  },
} as const;

interface Changes {
  readonly edition?: PrintedEdition;
  readonly year?: number;
  readonly titleYear?: number;
  readonly periodYear?: number;
  readonly published?: string;
  readonly requests?: Readonly<Record<string, Row>>;
  /** Field → what it prints instead. */
  readonly prints?: Readonly<Record<string, string>>;
}

function reportOf(changes: Changes): PrintedReport {
  const { edition = '2021' } = changes;
  const year = changes.year ?? (edition === '2019' ? 2020 : 2022);
  const figures = figuresOf({
    disclosedEdition: edition,
    requestsEdition: edition,
    disclosed: DISCLOSED[edition],
    requests: changes.requests ?? SOUND,
    remedies: [2, 1, 0, 1, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1],
  });
  for (const [field, text] of Object.entries(changes.prints ?? {})) {
    if (figures[field] === undefined) throw new Error(`no figure ${field}`);
    figures[field] = { text, value: text === '' ? null : text };
  }
  const period = changes.periodYear ?? year;
  return {
    agency: AGENCY,
    year,
    title: `${AGENCY}${changes.titleYear ?? year}年政府信息公开工作年度报告`,
    disclosedEdition: edition,
    requestsEdition: edition,
    figures,
    text: {
      opening: [`本报告由${AGENCY}编制，统计期限自${period}年1月1日起至${period}年12月31日止。`],
      overview: ['本机关按照要求公开政府信息。'],
      problems: ['个别栏目更新不够及时，将安排专人负责。'],
      other: ['没有其他需要报告的事项。'],
    },
    meta: { index: 'WC-001', published: changes.published ?? `${year + 1}-01-20`, site: `${AGENCY}网站` },
  };
}

function page(
  name: string,
  changes: Changes,
  expects: Partial<ShowcasePage>,
  markup: Markup = plain,
): ShowcasePage {
  const { html } = publish(reportOf(changes), markup);
  return { slips: [], soft: [], html, ...expects, name };
}

/** A whole row of section 三 printed otherwise. */
function printedRow(key: string, ...texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(COLUMNS.map((column, at) => [`requests.${key}.${column}`, texts[at] ?? '0']));
}

const slip = (id: SlipId, prints: Record<string, string>, requests?: Record<string, Row>) =>
  page(`slip-${id}`, { prints, ...(requests === undefined ? {} : { requests }) }, { slips: [id] });

const soft = (rule: string, changes: Changes) => page(`soft-${rule}`, changes, { soft: [rule] });

const plainPage = page('without-part-5', {}, {});

/** The page without a heading and the paragraphs under it. */
function withoutPart(html: string, from: string, to: string): string {
  const start = html.lastIndexOf('<p', html.indexOf(from));
  const end = html.lastIndexOf('<p', html.indexOf(to));
  return html.slice(0, start) + html.slice(end);
}

export const showcase: readonly ShowcasePage[] = [
  slip('digitsSwapped', { 'requests.granted.total': '34' }),
  slip('digitDropped', { 'requests.received.business': '1' }),
  slip('digitDoubled', { 'requests.granted.naturalPerson': '332' }),
  slip('tenfold', { 'requests.granted.business': '110' }),
  slip('copiedBeside', { 'requests.granted.business': '32' }),
  slip(
    'copiedAbove',
    { 'requests.partlyGranted.naturalPerson': '32' },
    {
      ...SOUND,
      granted: [32, 0, 0, 0, 0, 0, 32],
      partlyGranted: [0, 11, 0, 0, 0, 0, 11],
    },
  ),
  slip('rowShifted', printedRow('granted', '0', '32', '11', '0', '0', '0', '43')),
  slip(
    'totalNotUpdated',
    { 'requests.unable.notHeld.total': '5' },
    {
      ...SOUND,
      'unable.notHeld': [0, 0, 5, 2, 0, 0, 7],
      received: [34, 11, 5, 2, 0, 0, 52],
      handled: [32, 11, 5, 2, 0, 0, 50],
    },
  ),
  slip('carryOverCounted', { 'requests.handled.total': '54' }),
  slip('organisationsLeftOut', { 'requests.granted.total': '32' }),
  page('blank-total', { prints: { 'requests.granted.total': '' } }, {}),
  page('shifted-row', {}, {}, markupNamed('section 四 shifted')),

  soft('disclosed.items.negative', { edition: '2019', prints: { 'disclosed.coercion.change': '-9' } }),
  soft('disclosed.items.sum', { edition: '2019', prints: { 'disclosed.penalties.decisions': '29' } }),
  soft('disclosed.documents.total', { edition: '2019', prints: { 'disclosed.normativeDocs.total': '1' } }),
  soft('disclosed.documents.inForce', { prints: { 'disclosed.normativeDocs.issued': '12' } }),
  soft('disclosed.regulations', { prints: { 'disclosed.regulations.inForce': '3' } }),
  soft('form.count', { prints: { 'disclosed.penalties.decisions': '-5' } }),
  soft('form.yearLike', { prints: { 'disclosed.licensing.decisions': '2022' } }),
  soft('form.rows', {
    edition: '2019',
    prints: {
      'disclosed.coercion.previous': '31',
      'disclosed.coercion.change': '-2',
      'disclosed.coercion.decisions': '18',
    },
  }),
  soft('form.edition', { edition: '2019', year: 2022 }),
  soft('page.deadline', { published: '2023-02-20' }),
  soft('page.period', { periodYear: 2021 }),
  soft('page.title', { titleYear: 2021 }),
  soft('requests.withoutApplications', {
    requests: { ...SOUND, received: [0, 0, 0, 0, 0, 0, 0], carriedIn: [0, 0, 0, 0, 0, 0, 0] },
  }),
  soft('form.empty', {
    prints: Object.fromEntries(
      Object.keys(SOUND)
        .concat(zeroRows())
        .flatMap((key) => COLUMNS.map((column) => [`requests.${key}.${column}`, ''])),
    ),
  }),
  {
    ...plainPage,
    name: 'soft-form.missingPart',
    soft: ['form.missingPart'],
    html: withoutPart(plainPage.html, '五、', '六、'),
  },
];

/** Rows of the 2021 form that SOUND leaves at zero. */
function zeroRows(): string[] {
  const rows = Object.keys(reportOf({}).figures).flatMap(
    (field) => /^requests\.(.+)\.total$/.exec(field)?.[1] ?? [],
  );
  return rows.filter((row) => !(row in SOUND));
}
