import { type Archive, openArchive } from '../../lib/archive/database';
import { faultOf } from '../../lib/archive/errors';
import { versionOfForms } from '../../lib/archive/keeping';
import type { Decision } from '../../lib/core/decision';
import type { Report, ReportContent, ReportIdentity } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import type { Kept, Known } from '../../lib/messages';

export interface Keeper {
  keep(identity: ReportIdentity, report: Report, content: ReportContent | null): Promise<Kept>;
  /** What the archive knows of a report besides its figures; nothing where it cannot be read. */
  recall(identity: ReportIdentity): Promise<Pick<Known, 'decisions' | 'yearBefore' | 'yearAfter'>>;
  /**
   * Keeps a decision or takes it back.
   * @returns all decisions about the report then, or why the archive could not be written
   */
  decide(identity: ReportIdentity, decision: Omit<Decision, 'at'>): Promise<readonly Decision[] | Failure>;
  undecide(
    identity: ReportIdentity,
    decision: Pick<Decision, 'id' | 'terms'>,
  ): Promise<readonly Decision[] | Failure>;
}

/** full: there is no room left; told to the person who wanted something kept. */
export type Failure = Extract<Kept, 'failed' | 'full'>;

let version: Promise<string> | null = null;

/** The forms that this build reads and checks with. */
export function formVersion(): Promise<string> {
  version ??= versionOfForms(forms);
  return version;
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

  async function opened(): Promise<Archive> {
    const fresh = await open(lose);
    fresh.tidy().catch((error) => console.error('Gouji: the archive could not be tidied.', error));
    return fresh;
  }

  /** Does something with the archive; a failure is told to developers and becomes `instead`. */
  async function withArchive<Result>(
    what: string,
    run: (archive: Archive) => Promise<Result>,
    instead: (failure: Failure) => Result,
  ): Promise<Result> {
    try {
      archive ??= opened();
      return await run(await archive);
    } catch (error) {
      lose();
      console.error(`Gouji: ${what}`, error);
      return instead(faultOf(error) === 'full' ? 'full' : 'failed');
    }
  }

  return {
    keep: (identity, report, content) =>
      withArchive<Kept>(
        'the report could not be saved.',
        async (opened) =>
          opened.keep({ identity, report, content, program, form: await formVersion(), at: now() }),
        (failure) => failure,
      ),
    recall: (identity) =>
      withArchive(
        'the decisions could not be read.',
        async (opened) => {
          const [decisions, before, after] = await Promise.all([
            opened.idOf(identity).then(opened.decisions),
            opened.nextTo(identity, -1),
            opened.nextTo(identity, 1),
          ]);
          return { decisions, yearBefore: before?.figures ?? null, yearAfter: after?.figures ?? null };
        },
        () => ({ decisions: [], yearBefore: null, yearAfter: null }),
      ),
    decide: (identity, decision) =>
      withArchive<readonly Decision[] | Failure>(
        'the decision could not be saved.',
        async (opened) => {
          const report = await opened.idOf(identity);
          await opened.decide(report, { ...decision, at: new Date(now()).toISOString() });
          return opened.decisions(report);
        },
        (failure) => failure,
      ),
    undecide: (identity, decision) =>
      withArchive<readonly Decision[] | Failure>(
        'the decision could not be taken back.',
        async (opened) => {
          const report = await opened.idOf(identity);
          await opened.undecide(report, decision);
          return opened.decisions(report);
        },
        (failure) => failure,
      ),
  };
}
