import { type Rules, sheetOf, softCount } from '../../components/findings/sheet';
import type { HistoryRow, HistoryView, PageView, ReportView } from '../../components/popup/views';
import type { History, Kept } from '../../lib/archive/database';
import { check } from '../../lib/core/check';
import type { Form } from '../../lib/core/form';
import { isNotReport } from '../../lib/core/misread';
import { countsOf, standingsOf } from '../../lib/core/standing';
import type { FindingGroup } from '../../lib/core/suspect';
import type { FrameState, TabState } from '../../lib/messages';

/** From what the background and the archive know to what the popup shows. Findings are worked out here, each time. */

export interface PageSetting {
  /** Whether the marks are on the page; null where no reader answers. */
  readonly marks: boolean | null;
  /** Whether soft findings are shown. */
  readonly soft: boolean;
}

export function pageView(state: TabState, rules: Rules, { marks, soft }: PageSetting): PageView {
  const refused = state.filter(({ record, decisions }) =>
    isNotReport(record.report, record.identity, decisions),
  );
  const others = state.filter((frame) => !refused.includes(frame));
  const reports = others.flatMap((frame) => reportView(frame, rules, soft));
  if (reports.length > 0) return { is: 'reports', reports, marks };
  const [first] = refused;
  if (first !== undefined) return { is: 'notReport', frameId: first.frameId };
  return state.length > 0 ? { is: 'other' } : { is: 'empty' };
}

/** What a frame showed: one report, or none. */
function reportView(frame: FrameState, rules: Rules, soft: boolean): ReportView[] {
  const { frameId, record, kept, decisions } = frame;
  const { kind, identity, report } = record;
  if (kind === 'other') return [];
  const standings = standingsOf(report, decisions);
  const view = { frameId, kind, identity, report, standings, saved: kept };
  if (kind !== 'report') return [{ ...view, counts: null, groups: [], soft: 0 }];
  const sheet = sheetOf(record, rules);
  const groups = sheet.groups.filter(({ findings }) =>
    findings.some((finding) => finding.identity.force === 'must' && !standings.isDismissed(finding)),
  );
  const [causes, alone] = [groups.filter(isCause), groups.filter((group) => !isCause(group))];
  return [
    {
      ...view,
      counts: countsOf(sheet.findings, standings),
      groups: [...causes, ...alone],
      soft: soft ? softCount(sheet, standings) : 0,
    },
  ];
}

function isCause({ findings }: FindingGroup): boolean {
  return findings.length > 1;
}

export function historyView({ kept, total, damaged }: History, forms: readonly Form[]): HistoryView {
  return { is: 'rows', rows: kept.map((one) => historyRow(one, forms)), total, damaged };
}

function historyRow({ entry, reading }: Kept, forms: readonly Form[]): HistoryRow {
  const { id, agency, year, title, address, lastSeen, readings } = entry;
  // What was decided shows where the report does: here stands what its figures come to.
  const counts = countsOf(check(reading.figures, forms), standingsOf(reading.figures, []));
  return { id, agency, year, title, address, lastSeen, readings, counts };
}
