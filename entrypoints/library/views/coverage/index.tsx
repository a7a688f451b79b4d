import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../../../components/agencies/agencies.css';
import '../../../../components/findings/findings.css';
import { CoverageGrid, CoverageLegend } from '../../../../components/agencies/CoverageGrid';
import { More, Search, Stopped } from '../../../../components/agencies/parts';
import { Empty } from '../../../../components/library/states';
import { bodyOf, coverage } from '../../../../lib/compare/coverage';
import { agenciesWords } from '../../../../lib/words/agencies';
import { libraryWords } from '../../../../lib/words/library';
import { agenciesFound } from '../../agencies';
import { changed } from '../../query';
import type { ViewProps } from '../../view';
import { useVerdicts } from './useVerdicts';

/** Agencies shown at first, and with each press for more. */
const STEP = 60;

/** Which reports of which agencies and years are kept, what their checks come to, and what is missing. */
export function View({ library, rows, query, language, go, href }: ViewProps) {
  const say = useMemo(() => agenciesWords(language), [language]);
  const frame = libraryWords(language);
  const [isStopped, setStopped] = useState(false);
  const successors = useSuccessors(library, rows);
  const of = useMemo(() => {
    const found = agenciesFound(rows, query.q ?? '');
    if (found === null) return coverage(rows, successors);
    // Found by one of its names, a body is shown with all its years.
    const bodies = new Set([...found].map((name) => bodyOf(name, successors)));
    const own = rows.filter(({ agency }) => agency !== null && bodies.has(bodyOf(agency, successors)));
    return coverage(own, successors);
  }, [rows, query.q, successors]);
  const limit = Math.max(STEP, Number(query.show) || 0);
  const shown = useMemo(() => of.rows.slice(0, limit), [of, limit]);
  const reports = useMemo(
    () => shown.flatMap(({ cells }) => cells.flatMap((cell) => (cell.is === 'report' ? [cell.row] : []))),
    [shown],
  );
  const revised = useMemo(() => rowsRevised(of.rows), [of]);
  const { judged, progress } = useVerdicts(library, reports, isStopped);
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const content = () => {
    if (rows.length === 0) return <Empty text={say('empty')} advice={say('emptyAdvice')} />;
    if (of.rows.length === 0) return <Empty text={say('none')} advice={say('noneAdvice')} />;
    return (
      <>
        <p>{say('coverageAbout', { captured: sum(of.captured), revised, missing: sum(of.missing) })}</p>
        {of.unplaced > 0 && <p class="soft">{say('coverageUnplaced', { count: of.unplaced })}</p>}
        <CoverageLegend say={say} />
        <CoverageGrid
          {...{ of, judged, say }}
          rows={shown}
          reportAt={(id) => href({ view: 'report', query: { id } })}
          agencyAt={(agency) => href({ view: 'agency', query: { agency } })}
          yearAt={(year) => href({ view: 'year', query: { year: String(year) } })}
        />
        <More
          {...{ shown: shown.length, total: of.rows.length, step: STEP, say }}
          onMore={() =>
            go({ view: 'coverage', query: changed(query, { show: String(limit + STEP) }) }, 'replace')
          }
        />
      </>
    );
  };
  return (
    <>
      <h1>{say('coverageTitle')}</h1>
      <search class="toolbar">
        <Search
          value={query.q ?? ''}
          label={say('search')}
          onChange={(q) => go({ view: 'coverage', query: changed(query, { q, show: '' }) }, 'replace')}
        />
        {progress !== null && !isStopped && (
          <span class="judging" role="status">
            {frame('working', { ...progress })}
            <button type="button" class="button" onClick={() => setStopped(true)}>
              {frame('stop')}
            </button>
          </span>
        )}
      </search>
      {isStopped && progress !== null && <Stopped {...{ progress, say }} onGoOn={() => setStopped(false)} />}
      {content()}
    </>
  );
}

function rowsRevised(rows: ReturnType<typeof coverage<ViewProps['rows'][number]>>['rows']): number {
  return rows.reduce(
    (count, { cells }) => count + cells.filter((cell) => cell.is === 'report' && cell.row.revised).length,
    0,
  );
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Which name became which; asked again whenever anything changed. */
function useSuccessors(library: ViewProps['library'], rows: ViewProps['rows']): ReadonlyMap<string, string> {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    let isOver = false;
    library.successors().then(
      (successors) => {
        // The same again is not to be worked out again.
        if (!isOver) setFound((before) => (before.size + successors.size === 0 ? before : successors));
      },
      (error: unknown) => console.error('Gouji:', error),
    );
    return () => {
      isOver = true;
    };
  }, [library, rows]);
  return found;
}
