import type { Coverage, CoverageCell, CoverageRow } from '../../lib/compare/coverage';
import type { Outcome } from '../../lib/core/standing';
import type { AgenciesWords } from '../../lib/words/agencies';
import { Sign } from '../findings/Sign';
import { RowGroup, useGroups } from './rows';

/** What a list knows of a report that is there. */
export interface CoveredRow {
  readonly id: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly revised: boolean;
}

export interface Judged {
  readonly outcome: Outcome;
  /** How many checks fail. */
  readonly fail: number;
}

interface GridProps {
  readonly of: Coverage<CoveredRow>;
  /** The rows of it that are shown. */
  readonly rows: readonly CoverageRow<CoveredRow>[];
  /** Undefined: not checked yet. */
  readonly judged: (id: string) => Judged | undefined;
  readonly say: AgenciesWords;
  readonly reportAt: (id: string) => string;
  readonly agencyAt: (agency: string) => string;
  readonly yearAt: (year: number) => string;
}

/** Agencies by years: which reports are there, and what their checks come to. */
export function CoverageGrid({ of, rows, judged, say, reportAt, agencyAt, yearAt }: GridProps) {
  const groups = useGroups(rows);
  return (
    <section class="wide grid" aria-label={say('coverageTable')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('agency')}</th>
            {of.years.map((year) => (
              <th key={year} scope="col">
                <a href={yearAt(year)}>{year}</a>
              </th>
            ))}
            <th scope="col">{say('kept')}</th>
            <th scope="col">{say('gaps')}</th>
          </tr>
        </thead>
        {groups.map((group, at) => (
          <RowGroup
            key={String(at)}
            of={[...group, marks(group, judged), say]}
            draw={() =>
              group.map((row) => (
                <tr key={row.agency}>
                  <th scope="row">
                    <a href={agencyAt(row.agency)}>{row.agency}</a>
                  </th>
                  {row.cells.map((cell, column) => (
                    <Cell
                      key={of.years[column]}
                      {...{ cell, judged, say, reportAt }}
                      name={`${row.agency} ${of.years[column] ?? ''}`}
                    />
                  ))}
                  <td>{row.captured}</td>
                  <td>{row.missing}</td>
                </tr>
              ))
            }
          />
        ))}
        <tfoot>
          <Totals label={say('kept')} counts={of.captured} />
          <Totals label={say('gaps')} counts={of.missing} />
        </tfoot>
      </table>
    </section>
  );
}

/** The verdicts of a group of rows on one line. */
function marks(rows: GridProps['rows'], judged: GridProps['judged']): string {
  return rows
    .flatMap(({ cells }) => cells.map((cell) => (cell.is === 'report' ? judged(cell.row.id) : undefined)))
    .map((one) => (one === undefined ? '' : `${one.outcome}${one.fail}`))
    .join();
}

function Totals({ label, counts }: { readonly label: string; readonly counts: readonly number[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {counts.map((count, at) => (
        // Years never change their order.
        <td key={String(at)}>{count}</td>
      ))}
      <td>{counts.reduce((sum, count) => sum + count, 0)}</td>
      <td />
    </tr>
  );
}

interface CellProps {
  readonly cell: CoverageCell<CoveredRow>;
  readonly name: string;
  readonly judged: GridProps['judged'];
  readonly say: AgenciesWords;
  readonly reportAt: (id: string) => string;
}

function Cell({ cell, name, judged, say, reportAt }: CellProps) {
  if (cell.is !== 'report') {
    const words = say(`cell_${cell.is}`);
    return (
      <td class={`without is-${cell.is}`} title={words}>
        {cell.is === 'missing' ? say('sign_missing') : cell.is === 'notYet' ? '—' : ''}
        {cell.is !== 'missing' && <span class="unseen">{words}</span>}
      </td>
    );
  }
  const { id, revised } = cell.row;
  const own = judged(id);
  const words = [
    say(`cell_${own?.outcome ?? 'unjudged'}`, { count: own?.fail ?? 0 }),
    ...(revised ? [say('cell_revised')] : []),
  ];
  const text = `${name}: ${words.join(', ')}`;
  return (
    <td class="is-report">
      <a class="cell" href={reportAt(id)} aria-label={text} title={text}>
        {own === undefined ? (
          <span class="unjudged" aria-hidden="true" />
        ) : (
          <Sign outcome={own.outcome} text={String(own.fail)} />
        )}
        {revised && <Delta />}
      </a>
    </td>
  );
}

/** The sign of a report that was revised; the words stand beside it. */
export function Delta() {
  return (
    <svg class="delta" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d="M7 2.6 12 11.4H2Z" />
    </svg>
  );
}

/** What the signs of the grid mean. */
export function CoverageLegend({ say }: { readonly say: AgenciesWords }) {
  const outcomes: readonly Outcome[] = ['holds', 'fails', 'untold', 'dismissed'];
  return (
    <ul class="legend signs" aria-label={say('legend')}>
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <Sign outcome={outcome} text="1" />
          {say(`cell_${outcome}`, { count: 1 })}
        </li>
      ))}
      <li>
        <span class="unjudged" aria-hidden="true" />
        {say('cell_unjudged')}
      </li>
      <li>
        <Delta />
        {say('cell_revised')}
      </li>
      <li>
        <span class="is-missing" aria-hidden="true">
          {say('sign_missing')}
        </span>
        {say('cell_missing')}
      </li>
      <li>
        <span aria-hidden="true">—</span>
        {say('cell_notYet')}
      </li>
    </ul>
  );
}
