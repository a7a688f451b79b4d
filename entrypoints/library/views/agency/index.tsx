import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../../../components/findings/findings.css';
import '../../../../components/findings/details.css';
import '../../../../components/charts/charts.css';
import '../../../../components/agency/agency.css';
import { Agencies } from '../../../../components/agency/Agencies';
import { Empty, Loading, Problem } from '../../../../components/library/states';
import { coverage } from '../../../../lib/compare/coverage';
import { plain } from '../../../../lib/core/text';
import { agencyWords } from '../../../../lib/words/agency';
import { libraryWords } from '../../../../lib/words/library';
import type { ViewProps } from '../../view';
import { type AgencyYears, loadAgency } from './load';
import { Years } from './Years';

/** One agency over the years, or the agencies to choose from. */
export function View(props: ViewProps) {
  const { agency = '' } = props.query;
  return agency === '' ? <Choice {...props} /> : <Agency key={plain(agency)} {...props} agency={agency} />;
}

function Choice({ rows, query, language, go, href }: ViewProps) {
  const say = agencyWords(language);
  const agencies = useMemo(
    () =>
      coverage(rows).rows.map(({ agency, cells, captured, missing }) => {
        const years = cells.flatMap((cell) => (cell.is === 'report' ? (cell.row.year ?? []) : []));
        return {
          ...{ name: agency, years: captured, missing },
          ...{ first: Math.min(...years), last: Math.max(...years) },
          href: href({ view: 'agency', query: { agency } }),
        };
      }),
    [rows, href],
  );
  return (
    <>
      <h1>{libraryWords(language)('view_agency')}</h1>
      <Agencies
        agencies={agencies}
        search={query.search ?? ''}
        say={say}
        onSearch={(search) => go({ view: 'agency', query: { search } }, 'replace')}
      />
    </>
  );
}

type Loaded =
  | { readonly is: 'loading' }
  | { readonly is: 'broken'; readonly detail: string }
  | { readonly is: 'loaded'; readonly years: AgencyYears | null };

function Agency({ agency, ...view }: ViewProps & { readonly agency: string }) {
  const { library, rows, language, href } = view;
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' });
  useEffect(() => {
    let isOver = false;
    // What is shown stays until there is something newer to show.
    loadAgency(library, rows, agency).then(
      (years) => !isOver && setLoaded({ is: 'loaded', years }),
      (error: unknown) => !isOver && setLoaded({ is: 'broken', detail: String(error).slice(0, 300) }),
    );
    return () => {
      isOver = true;
    };
  }, [library, rows, agency]);
  const say = agencyWords(language);
  const frame = libraryWords(language);
  const years = loaded.is === 'loaded' ? loaded.years : null;
  return (
    <>
      <div class="agency-head">
        <h1>
          <bdi>{years?.name ?? agency}</bdi>
        </h1>
        <a href={href({ view: 'agency', query: {} })}>{say('all')}</a>
      </div>
      {loaded.is === 'loading' && <Loading say={frame} />}
      {loaded.is === 'broken' && <Problem say={frame} detail={loaded.detail} />}
      {loaded.is === 'loaded' && years === null && (
        <Empty text={say('unknown')} advice={say('unknownAdvice')} />
      )}
      {years !== null && <Years {...view} years={years} say={say} />}
    </>
  );
}
