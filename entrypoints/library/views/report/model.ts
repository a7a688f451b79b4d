import { type Sheet, sheetOf } from '../../../../components/findings/sheet';
import { changesIn } from '../../../../components/kept/detail';
import { day } from '../../../../components/list/figures';
import type { FactsView, Way } from '../../../../components/report/views';
import type { ClaimFinding } from '../../../../lib/core/claim';
import { type Decidable, idOf } from '../../../../lib/core/decision';
import { type Standings, standingsOf } from '../../../../lib/core/standing';
import { textClaimsOf } from '../../../../lib/core/text-finding';
import { addressOf, type Place } from '../../../../lib/place';
import type { Labels } from '../../../../lib/words/labels';
import type { ListWords } from '../../../../lib/words/list';
import type { ReportWords } from '../../../../lib/words/report';
import { rules } from './rules';
import type { KnownReport } from './useReport';

/** What is shown of a report, worked out from what the archive knows. */
export interface ReportModel {
  readonly known: KnownReport;
  readonly sheet: Sheet;
  readonly standings: Standings;
}

/** @param claims what became of the claims of its text; none while they are not known */
export function modelOf(known: KnownReport, claims: readonly ClaimFinding[]): ReportModel {
  const { whole, reading, before, after } = known;
  const { agency, year } = whole.entry;
  const { figures: report, published } = reading;
  // What the page's title and its sentence on the period named was not kept.
  const identity = { agency, year, published, titleYear: null, periodYear: null };
  const beside = { before: before?.figures ?? null, after: after?.figures ?? null };
  const sheet = sheetOf({ report, identity }, rules, beside);
  return {
    known,
    sheet: { ...sheet, claims: textClaimsOf(claims) },
    standings: standingsOf(report, whole.decisions),
  };
}

/** Everything that was found, what fails first; checks that hold are left out. */
export function foundIn({ sheet }: ReportModel): Decidable[] {
  const { findings, soft, claims } = sheet;
  return [
    ...findings.filter(({ outcome }) => outcome === 'fails'),
    ...findings.filter(({ outcome }) => outcome === 'untold'),
    ...soft,
    ...claims.contradicting,
  ];
}

/** A finding by its id, one that holds as well. */
export function findingNamed(model: ReportModel, id: string | null): Decidable | undefined {
  return [...foundIn(model), ...model.sheet.findings].find((finding) => idOf(finding) === id);
}

/** An address that a page of the extension may lead to. */
export function linkOf(address: string): string | null {
  return /^https?:\/\/[^/]/i.test(address) ? address : null;
}

export function factsOf(
  { whole, reading }: KnownReport,
  query: Place['query'],
  labels: Labels,
  list: ListWords,
  say: ReportWords,
): FactsView {
  const { entry, readings, sightings } = whole;
  const { figures } = reading;
  return {
    ...{ title: entry.title, digest: reading.digest, program: reading.program, form: reading.form },
    ...{ published: reading.published, indexNumber: reading.indexNumber },
    editions: Object.entries(figures.editions).map(([section, edition]) =>
      say('edition', { section: sectionName(section, say), edition }),
    ),
    firstSeen: day(reading.firstSeen),
    lastSeen: day(reading.lastSeen),
    sightings: sightings.map(({ address, official, file, lastSeen }) => ({
      address,
      link: file ? null : linkOf(address),
      kind: file ? 'file' : official ? 'official' : 'unofficial',
      lastSeen: day(lastSeen),
    })),
    readings: readings.map(({ digest, firstSeen, lastSeen, figures: own }, at) => {
      const earlier = readings[at - 1];
      const pair = {
        left: entry.id,
        right: entry.id,
        leftReading: earlier?.digest ?? '',
        rightReading: digest,
      };
      return {
        ...{ digest, first: day(firstSeen), last: day(lastSeen) },
        href:
          digest === reading.digest
            ? null
            : addressOf({ view: 'report', query: { ...query, reading: digest } }),
        compare: earlier === undefined ? null : addressOf({ view: 'pair', query: pair }),
        changes: earlier === undefined ? [] : changesIn(earlier.figures, own, labels, list),
      };
    }),
  };
}

function sectionName(section: string, say: ReportWords): string {
  switch (section) {
    case 'statistics':
    case 'disclosed':
    case 'requests':
    case 'remedies':
      return say(`section_${section}`);
    default:
      return section;
  }
}

/** The years beside it, and the other views that know of this report. */
export function waysOf({ whole, before, after }: KnownReport, say: ReportWords): Way[] {
  const { id, agency, year, address } = whole.entry;
  const to = (name: string, text: string, place: Place): Way => ({ name, text, href: addressOf(place) });
  const page = linkOf(address);
  const beside = (name: 'before' | 'after', report: string | undefined, other: number) =>
    report === undefined
      ? []
      : [to(name, say(name, { year: other }), { view: 'report', query: { id: report } })];
  return [
    ...beside('before', before?.report, (year ?? 0) - 1),
    ...beside('after', after?.report, (year ?? 0) + 1),
    ...(before === undefined
      ? []
      : [to('pair', say('withBefore'), { view: 'pair', query: { left: before.report, right: id } })]),
    ...(agency === null ? [] : [to('agency', say('overYears'), { view: 'agency', query: { agency } })]),
    to('export', say('export'), { view: 'export', query: { what: 'report', id } }),
    ...(page === null ? [] : [{ name: 'page', text: say('page'), href: page, isOut: true }]),
  ];
}
