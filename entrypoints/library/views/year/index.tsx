import { useMemo } from 'preact/hooks';
import '../../../../components/agencies/agencies.css';
import '../../../../components/charts/charts.css';
import { Matrix, type Sorting } from '../../../../components/agencies/Matrix';
import {
  Choice,
  IndicatorChoice,
  Legend,
  More,
  Search,
  Stopped,
  Years,
} from '../../../../components/agencies/parts';
import { FEW_SIGN } from '../../../../components/charts';
import { Empty, Loading } from '../../../../components/library/states';
import { FIRST_INDICATORS, FIRST_INDICATORS_2014, indicators } from '../../../../lib/compare/indicators';
import { offeredFor, sorted } from '../../../../lib/compare/matrix';
import { FEW } from '../../../../lib/core/derived';
import { agenciesWords } from '../../../../lib/words/agencies';
import { libraryWords } from '../../../../lib/words/library';
import { changed } from '../../query';
import { useWorked } from '../../useWorked';
import type { ViewProps } from '../../view';
import { Charts } from './Charts';
import { found, yearFigures, yearsOf } from './figures';

const WAYS = ['table', 'bars', 'stack'] as const;
type Way = (typeof WAYS)[number];

/** Agencies shown at first, and with each press for more: what is drawn at once must not hold the page up. */
const STEP = 60;
/** A chart is several times as much to draw as its rows of a table. */
const CHARTED = 30;

/** Many agencies of one year by figures and shares: as a table, as bars, as shares of outcomes. */
export function View({ library, rows, query, language, go, href }: ViewProps) {
  const say = useMemo(() => agenciesWords(language), [language]);
  const frame = libraryWords(language);
  const years = useMemo(() => yearsOf(rows), [rows]);
  const year = Number(query.year ?? years[0] ?? 0);
  const ofYear = useMemo(() => rows.filter((row) => row.year === year && row.agency !== null), [rows, year]);
  const left = useMemo(() => found(ofYear, query.q ?? ''), [ofYear, query.q]);
  const { known, progress, isStopped, isReady, stop, goOn } = useWorked(library, ofYear, yearFigures);
  const set = (change: Readonly<Record<string, string>>, how: 'push' | 'replace' = 'push') =>
    go({ view: 'year', query: changed(query, change) }, how);

  const offered = useMemo(
    () => offeredFor(ofYear.flatMap(({ id }) => known.get(id)?.editions ?? [])),
    [ofYear, known],
  );
  const chosen = useMemo(
    () => query.only?.split(',') ?? [...FIRST_INDICATORS, ...FIRST_INDICATORS_2014],
    [query.only],
  );
  const shown = useMemo(() => offered.filter(({ id }) => chosen.includes(id)), [offered, chosen]);
  const sorting: Sorting = {
    by: query.sort ?? 'agency',
    direction: query.order === 'descending' ? 'descending' : 'ascending',
  };
  const table = useMemo(() => {
    const all = left.flatMap((row) => {
      const own = known.get(row.id);
      return own === undefined
        ? []
        : [{ of: { row, outcomes: own?.outcomes ?? [] }, cells: own?.cells ?? [] }];
    });
    const column = indicators.findIndex(({ id }) => id === sorting.by);
    if (column >= 0) return sorted(all, column, sorting.direction);
    return sorting.direction === 'descending' ? all.reverse() : all;
  }, [left, known, sorting.by, sorting.direction]);

  const way = WAYS.find((one) => one === query.as) ?? 'table';
  const limit = Math.max(way === 'table' ? STEP : CHARTED, Number(query.show) || 0);
  const lines = useMemo(() => {
    const columns = shown.map((one) => indicators.indexOf(one));
    return table.slice(0, limit).map(({ of: { row, outcomes }, cells }) => ({
      id: row.id,
      agency: row.agency ?? '',
      href: href({ view: 'report', query: { id: row.id } }),
      cells: columns.map((column) => cells[column] ?? null),
      outcomes,
      row,
    }));
  }, [table, shown, limit, href]);
  if (years.length === 0) {
    return (
      <>
        <h1>{frame('view_year')}</h1>
        <Empty text={say('empty')} advice={say('emptyAdvice')} />
      </>
    );
  }
  const isWaiting = !isReady || (lines.length === 0 && progress !== null && !isStopped);
  const sort = (by: string) => {
    // Figures are read from the most down, names from the first on.
    const first = by === 'agency' ? 'ascending' : 'descending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    set({ sort: by, order: sorting.by === by && sorting.direction === first ? other : first });
  };
  const content = () => {
    if (isWaiting) return <Loading say={frame} progress={progress} onStop={stop} />;
    if (lines.length === 0) return <Empty text={say('none')} advice={say('noneAdvice')} />;
    if (way !== 'table') {
      return (
        <Charts
          {...{ way, year, lines, shown, language, say }}
          bar={query.bar ?? ''}
          onBar={(bar) => set({ bar })}
        />
      );
    }
    return (
      <>
        <Matrix label={say('matrix', { year })} {...{ lines, shown, sorting, language, say }} onSort={sort} />
        <Legend>
          <li>{say('legendFew', { sign: FEW_SIGN, few: FEW })}</li>
          <li>{say('legendRates')}</li>
        </Legend>
      </>
    );
  };
  return (
    <>
      <h1>{say('yearTitle', { year })}</h1>
      <search class="toolbar">
        <Years {...{ years, year, say }} onYear={(next) => set({ year: String(next), show: '' })} />
        <Search
          value={query.q ?? ''}
          label={say('search')}
          onChange={(q) => set({ q, show: '' }, 'replace')}
        />
        <Choice<Way>
          label={say('as')}
          names={WAYS}
          chosen={way}
          text={(name) => say(`as_${name}`)}
          onChoose={(as) => set({ as })}
        />
      </search>
      <IndicatorChoice
        {...{ offered, chosen, language, say }}
        onChoose={(ids) => set({ only: ids.join(',') || 'none' }, 'replace')}
      />
      {isStopped && progress !== null && <Stopped {...{ progress, say }} onGoOn={goOn} />}
      {content()}
      {isReady && lines.length > 0 && (
        <More
          {...{ shown: lines.length, total: table.length, step: STEP, say }}
          onMore={() => set({ show: String(limit + STEP) }, 'replace')}
        />
      )}
    </>
  );
}
