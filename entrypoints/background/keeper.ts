import { type Archive, openArchive } from '../../lib/archive/database';
import { reportId } from '../../lib/archive/keeping';
import type { Decision } from '../../lib/core/decision';
import type { Report, ReportIdentity } from '../../lib/core/report';
import type { Kept, Known } from '../../lib/messages';

export interface Keeper {
  keep(identity: ReportIdentity, report: Report): Promise<Kept>;
  /** What the archive knows of a report besides its figures; nothing where it cannot be read. */
  recall(identity: ReportIdentity): Promise<Pick<Known, 'decisions' | 'yearBefore'>>;
  /**
   * Keeps a decision or takes it back.
   * @returns all decisions about the report then, or null where the archive could not be written
   */
  decide(identity: ReportIdentity, decision: Omit<Decision, 'at'>): Promise<readonly Decision[] | null>;
  undecide(
    identity: ReportIdentity,
    decision: Pick<Decision, 'id' | 'terms'>,
  ): Promise<readonly Decision[] | null>;
}

/** Keeps reports and decisions in the archive, opened at the first and again after the browser closed it. */
export function keeper(
  program: string,
  open: (onLost: () => void) => Promise<Archive> = openArchive,
  now: () => number = Date.now,
): Keeper {
  let archive: Promise<Archive> | null = null;
  const lose = () => {
    archive = null;
  };

  /** Does something with the archive; a failure is told to developers and becomes `instead`. */
  async function withArchive<Result>(
    what: string,
    run: (archive: Archive) => Promise<Result>,
    instead: Result,
  ): Promise<Result> {
    try {
      archive ??= open(lose);
      return await run(await archive);
    } catch (error) {
      lose();
      console.error(`Gouji: ${what}`, error);
      return instead;
    }
  }

  return {
    keep: (identity, report) =>
      withArchive<Kept>(
        'the report could not be saved.',
        (opened) => opened.keep({ identity, report, program, at: now() }),
        'failed',
      ),
    recall: (identity) =>
      withArchive(
        'the decisions could not be read.',
        async (opened) => {
          const [decisions, before] = await Promise.all([
            opened.decisions(reportId(identity)),
            reportBefore(opened, identity),
          ]);
          return { decisions, yearBefore: before };
        },
        { decisions: [], yearBefore: null },
      ),
    decide: (identity, decision) =>
      withArchive<readonly Decision[] | null>(
        'the decision could not be saved.',
        async (opened) => {
          const report = reportId(identity);
          await opened.decide(report, { ...decision, at: new Date(now()).toISOString() });
          return opened.decisions(report);
        },
        null,
      ),
    undecide: (identity, decision) =>
      withArchive<readonly Decision[] | null>(
        'the decision could not be taken back.',
        async (opened) => {
          const report = reportId(identity);
          await opened.undecide(report, decision);
          return opened.decisions(report);
        },
        null,
      ),
  };
}

async function reportBefore(archive: Archive, identity: ReportIdentity): Promise<Report | null> {
  const { agency, year } = identity;
  if (agency === null || year === null) return null;
  const kept = await archive.report(reportId({ ...identity, year: year - 1 }));
  return kept?.reading.figures ?? null;
}
