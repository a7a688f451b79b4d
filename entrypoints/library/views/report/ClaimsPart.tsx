import type { SheetWords } from '../../../../components/findings/words';
import { Loading } from '../../../../components/library/states';
import { Claims } from '../../../../components/report/Claims';
import { subjectOf } from '../../../../lib/claims/over-years';
import type { ClaimFinding } from '../../../../lib/core/claim';
import { addressOf } from '../../../../lib/place';
import { libraryWords } from '../../../../lib/words/library';
import type { ReportWords } from '../../../../lib/words/report';
import type { ViewProps } from '../../view';
import { useClaimYears } from './useClaims';
import type { KnownReport } from './useReport';

interface Props extends Omit<ViewProps, 'words'> {
  readonly known: KnownReport;
  readonly claims: readonly ClaimFinding[] | null | undefined;
  readonly say: ReportWords;
  readonly words: SheetWords;
}

/** What the text claims, and one of its claims through the years. */
export function ClaimsPart({ library, rows, query, language, known, claims, say, words }: Props) {
  const { agency } = known.whole.entry;
  const subject = query.claim ?? null;
  const { state, stop } = useClaimYears(library, rows, agency, subject);
  const lines =
    claims == null
      ? claims
      : claims.map((finding) => {
          const own = subjectOf(finding.claim);
          const to = { ...query, claim: own === subject ? '' : (own ?? '') };
          return {
            ...{ finding, fields: finding.fields, subject: own },
            href: own === null || agency === null ? null : addressOf({ view: 'report', query: to }),
          };
        });
  return (
    <Claims
      lines={lines}
      subject={subject}
      years={years()}
      words={words.claims}
      labels={words.findings.labels}
      say={say}
    />
  );

  function years() {
    if (state.is === 'working')
      return <Loading say={libraryWords(language)} progress={state} onStop={stop} />;
    if (state.is !== 'done') return null;
    if (state.years.length < 2) return <p>{say('claimYearsNone')}</p>;
    return state.years.map(({ year, report, is, claims: said }) => ({
      ...{ year, is, claims: said },
      href: addressOf({ view: 'report', query: { id: report } }),
    }));
  }
}
