import { useCallback, useMemo } from 'preact/hooks';
import '../../../../components/agencies/agencies.css';
import '../../../../components/findings/findings.css';
import { Bodies } from '../../../../components/agencies/Bodies';
import { Stopped, Years } from '../../../../components/agencies/parts';
import { Sums } from '../../../../components/agencies/Sums';
import { Empty, Loading } from '../../../../components/library/states';
import type { Reading } from '../../../../lib/archive/rows';
import { isGovernment } from '../../../../lib/compare/places';
import { type RollupLine, rollupSteps } from '../../../../lib/compare/rollup';
import { forms } from '../../../../lib/forms';
import { agenciesWords } from '../../../../lib/words/agencies';
import { libraryWords } from '../../../../lib/words/library';
import { changed } from '../../query';
import { useSteps, useWorked } from '../../useWorked';
import type { ViewProps } from '../../view';
import { yearsOf } from '../year/figures';
import { bodiesIn, chosenOf, governmentOf, spelled } from './bodies';

const figuresOf = ({ figures }: Reading) => figures;

/** Figures of chosen agencies added up and held against the report of their government. */
export function View({ library, rows, query, language, words, go }: ViewProps) {
  const say = useMemo(() => agenciesWords(language), [language]);
  const frame = libraryWords(language);
  const years = useMemo(() => yearsOf(rows), [rows]);
  const year = Number(query.year ?? years[0] ?? 0);
  const bodies = useMemo(() => bodiesIn(rows), [rows]);
  const government = useMemo(() => governmentOf(bodies, query.of), [bodies, query.of]);
  const { listed, chosen } = useMemo(
    () => chosenOf(government, bodies, rows, query.agencies, query.q ?? ''),
    [government, bodies, rows, query.agencies, query.q],
  );
  const ofYear = useMemo(() => {
    const names = new Set([...chosen, government?.agency]);
    return rows.filter((row) => row.year === year && row.agency !== null && names.has(row.agency));
  }, [rows, year, chosen, government]);
  const { known, progress, isStopped, isReady, stop, goOn } = useWorked(library, ofYear, figuresOf);
  const isRead = isReady && (progress === null || isStopped);
  const make = useCallback(() => {
    const byAgency = new Map(ofYear.map((row) => [row.agency, known.get(row.id) ?? null]));
    const members = [...chosen].map((agency) => ({ agency, report: byAgency.get(agency) ?? null }));
    return rollupSteps(byAgency.get(government?.agency ?? null) ?? null, members, forms);
  }, [ofYear, known, chosen, government]);
  const sums = useSteps(isRead && chosen.size > 0 ? make : null);
  const set = (change: Readonly<Record<string, string>>, how: 'push' | 'replace' = 'push') =>
    go({ view: 'sum', query: changed(query, change) }, how);

  if (years.length === 0) {
    return (
      <>
        <h1>{say('sumTitle')}</h1>
        <Empty text={say('empty')} advice={say('emptyAdvice')} />
      </>
    );
  }
  const [own, other] = [
    bodies.filter(({ agency }) => isGovernment(agency)),
    bodies.filter(({ agency }) => !isGovernment(agency)),
  ];
  const hasReport = ofYear.some(({ agency }) => agency === government?.agency);
  const isShown = ({ field, outcome }: RollupLine) =>
    (query.columns === 'all' || !/^requests\./.test(field) || field.endsWith('.total')) &&
    (query.lines !== 'differing' || outcome !== 'equal');
  const content = () => {
    if (chosen.size === 0) return <Empty text={say('noMembers')} advice={say('noMembersAdvice')} />;
    if (sums === null) return <Loading say={frame} progress={progress} onStop={stop} />;
    const counts = (is: RollupLine['outcome']) =>
      sums.tables.reduce((all, { lines }) => all + lines.filter(({ outcome }) => outcome === is).length, 0);
    const [equal, differs, partial, untold] = [
      counts('equal'),
      counts('differs'),
      counts('partial'),
      counts('untold'),
    ];
    const between = language === 'zh' ? '、' : '; ';
    return (
      <>
        <p role="status">{say('sumSummary', { equal, differs, partial, untold })}</p>
        {sums.noReport.length > 0 && (
          <p class="soft">
            {say('noReportOf', { year, count: sums.noReport.length, names: sums.noReport.join(between) })}
          </p>
        )}
        {sums.tables.map((table) => {
          const name = say(`section_${table.section}`);
          const lines = table.lines.filter(isShown);
          return lines.length === 0 ? null : (
            <div key={table.section} class="sums">
              <h2>
                {name} <span class="soft">{say('edition', { edition: table.edition })}</span>
              </h2>
              <Sums {...{ table, lines, say }} label={`${say('sumTable')}: ${name}`} labels={words.labels} />
            </div>
          );
        })}
      </>
    );
  };
  return (
    <>
      <h1>{say('sumTitle')}</h1>
      <p class="advice">{say('sumAbout')}</p>
      <search class="toolbar">
        <Years {...{ years, year, say }} onYear={(next) => set({ year: String(next) })} />
        <select
          class="field"
          aria-label={say('government')}
          value={government?.agency ?? ''}
          onChange={({ currentTarget }) => set({ of: currentTarget.value, agencies: '', q: '' })}
        >
          <option value="">{say('choose')}</option>
          {[[say('governments'), own] as const, [say('otherBodies'), other] as const].map(([label, some]) => (
            <optgroup key={label} label={label}>
              {some.map(({ agency }) => (
                <option key={agency} value={agency}>
                  {agency}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <label class="check">
          <input
            type="checkbox"
            checked={query.columns === 'all'}
            onChange={({ currentTarget }) => set({ columns: currentTarget.checked ? 'all' : '' }, 'replace')}
          />
          {say('allColumns')}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={query.lines === 'differing'}
            onChange={({ currentTarget }) =>
              set({ lines: currentTarget.checked ? 'differing' : '' }, 'replace')
            }
          />
          {say('onlyDiffering')}
        </label>
      </search>
      <Bodies
        {...{ listed, chosen, say }}
        search={query.q ?? ''}
        onChoose={(agencies) => set({ agencies: spelled(agencies) })}
        onSearch={(q) => set({ q }, 'replace')}
      />
      {government !== null && !hasReport && (
        <p class="soft">{say('noGovernment', { agency: government.agency, year })}</p>
      )}
      {isStopped && progress !== null && <Stopped {...{ progress, say }} onGoOn={goOn} />}
      {content()}
    </>
  );
}
