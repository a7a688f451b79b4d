import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Series, SeriesCell, SeriesTable, SeriesYear } from '../../lib/compare/series';
import type { FieldId } from '../../lib/core/form';
import type { Outcome } from '../../lib/core/standing';
import { type AgencyWords, placeText, sectionName } from '../../lib/words/agency';
import type { Labels } from '../../lib/words/labels';
import { shownText } from '../../lib/words/say';
import { Sign } from '../findings/Sign';
import { useGrowing } from '../library/growing';
import { lineName, linesShown, placeKey, type Shown, type ShownLine } from './lines';

/** What is said of a year over its column. */
export interface YearHead {
  readonly verdict: Outcome;
  /** Failing checks. */
  readonly failing: number;
  readonly isRevised: boolean;
  /** The report in the library, and the page it was read from; null: it cannot be opened. */
  readonly href: string;
  readonly page: string | null;
}

export interface GridProps extends Shown {
  readonly series: Series;
  readonly heads: ReadonlyMap<number, YearHead>;
  /** Places that repeat the year before; see `placeKey`. */
  readonly repeated: ReadonlySet<string>;
  readonly labels: Labels;
  readonly say: AgencyWords;
  /** What a figure was in earlier readings, in words. */
  readonly wasText: (was: SeriesCell['was']) => string;
  /** Where the name of a figure leads: to its chart, or away from it. */
  readonly chartHref: (field: FieldId) => string;
  readonly cellHref: (id: string, field: FieldId) => string;
}

/** Lines of up to a dozen years that are drawn at once. */
const AT_ONCE = 30;

/** What scrolls must be reached by keys. */
const BY_KEYS = 0;

/** The agency's years as columns, the figures of the forms as rows. */
export function Grid(props: GridProps) {
  const { series, heads, say, lit } = props;
  const box = useRef<HTMLElement>(null);
  const tables = series.tables.map((table) => ({ table, lines: linesShown(table, props) }));
  const total = tables.reduce((sum, { lines }) => sum + lines.length, 0);
  const drawn = useGrowing(total, AT_ONCE);
  const isWhole = drawn === total;
  useEffect(() => {
    if (isWhole && lit.size > 0 && box.current !== null) showLit(box.current);
  }, [lit, isWhole]);
  let left = drawn;
  /** Of a table's lines those that are drawn by now. */
  const soFar = (lines: readonly ShownLine[]) => {
    const some = lines.slice(0, left);
    left -= some.length;
    return some;
  };
  return (
    <section
      class="wide agency-grid"
      aria-label={say('table')}
      aria-busy={!isWhole}
      tabIndex={BY_KEYS}
      ref={box}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{say('item')}</th>
            {series.years.map((year) => (
              <YearColumn key={year.year} year={year} head={heads.get(year.year)} say={say} />
            ))}
          </tr>
        </thead>
        {tables.map(({ table, lines }) => (
          <tbody key={table.section}>
            <SectionRow table={table} years={series.years} say={say} />
            {soFar(lines).map((line) => (
              <tr key={line.field} class={line.isPart ? 'agency-part' : undefined}>
                <th scope="row">
                  <a
                    href={props.chartHref(line.field)}
                    title={say('chart')}
                    aria-current={props.chosen === line.field ? 'true' : undefined}
                  >
                    {lineName(line, table, props.labels)}
                  </a>
                </th>
                {line.cells.map((cell, at) => (
                  <Place
                    key={cell.year}
                    cell={cell}
                    field={line.field}
                    id={series.years[at]?.report?.id ?? null}
                    isBreak={table.breaks.includes(cell.year)}
                    {...props}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Scrolls the grid, and nothing but the grid, to what is lit. */
function showLit(box: HTMLElement): void {
  const [frame, cell] = [box, box.querySelector('.agency-lit')].map((one) => one?.getBoundingClientRect());
  if (frame === undefined || cell === undefined) return;
  box.scrollTop += cell.top - frame.top - frame.height / 2;
  box.scrollLeft += cell.left - frame.left - frame.width / 2;
}

interface YearProps {
  readonly year: SeriesYear;
  readonly head: YearHead | undefined;
  readonly say: AgencyWords;
}

function YearColumn({ year: { year, report }, head, say }: YearProps) {
  if (report === null || head === undefined) {
    return (
      <th scope="col" class="agency-none">
        {year}
        <span class="agency-note">{say('noReport')}</span>
      </th>
    );
  }
  const { verdict, failing } = head;
  return (
    <th scope="col">
      <span class="agency-year">
        <a href={head.href}>{year}</a>
        <span title={say(`verdict_${verdict}`, { count: failing })}>
          <Sign outcome={verdict} text={String(failing)} />
          <span class="unseen">{say(`verdict_${verdict}`, { count: failing })}</span>
        </span>
      </span>
      <span class="agency-note">
        {head.page !== null && (
          <a href={head.page} rel="noreferrer" target="_blank" aria-label={say('pageOf', { year })}>
            {say('page')}
          </a>
        )}
        {head.isRevised && <span class="agency-revised">△ {say('revised')}</span>}
      </span>
    </th>
  );
}

interface SectionProps {
  readonly table: SeriesTable;
  readonly years: readonly SeriesYear[];
  readonly say: AgencyWords;
}

/** Where a table begins: its name, and the form it follows from which year on. */
function SectionRow({ table: { section, breaks }, years, say }: SectionProps) {
  const first = years.find(({ report }) => report !== null)?.year;
  return (
    <tr class="agency-section">
      <th scope="rowgroup">{sectionName(section, say)}</th>
      {years.map(({ year, report }) => {
        const edition = report?.report.editions[section];
        const isTold = report !== null && (year === first || breaks.includes(year));
        return (
          <td key={year} class={breaks.includes(year) ? 'agency-break' : undefined}>
            {isTold && (edition === undefined ? say('noTable') : say('form', { edition }))}
          </td>
        );
      })}
    </tr>
  );
}

interface PlaceProps extends Pick<GridProps, 'lit' | 'repeated' | 'say' | 'wasText' | 'cellHref'> {
  readonly cell: SeriesCell;
  readonly field: FieldId;
  /** Id of the year's report. */
  readonly id: string | null;
  readonly isBreak: boolean;
}

function Place({ cell, field, id, isBreak, lit, repeated, say, wasText, cellHref }: PlaceProps) {
  const { year, gap, was } = cell;
  const key = placeKey(year, field);
  const isRepeated = repeated.has(key) && gap === null;
  const classes = [
    ...(gap === 'noReport' || gap === 'notOnForm' ? ['agency-none'] : []),
    ...(gap === null ? [] : [`gap-${gap}`]),
    ...(isBreak ? ['agency-break'] : []),
    ...(lit.has(key) ? ['agency-lit'] : []),
    ...(isRepeated ? ['agency-repeated'] : []),
  ];
  const notes = [
    ...(gap === null ? [] : [placeText(cell, say)]),
    ...(was.length > 0 ? [say('was', { figures: wasText(was) })] : []),
    ...(isRepeated ? [say('repeatedCell')] : []),
  ];
  return (
    <td class={classes.join(' ') || undefined} data-place={key} title={notes.join(' · ') || undefined}>
      {id !== null && gap !== 'notOnForm' && (
        // The head of the column leads there by keys: a thousand stops would be in the way.
        <a class="agency-figure" href={cellHref(id, field)} tabIndex={-1}>
          <Figure cell={cell} say={say} />
        </a>
      )}
      {was.length > 0 && (
        <span class="agency-revised" aria-hidden="true">
          △
        </span>
      )}
      {notes.length > 0 && <span class="unseen">{notes.join(' · ')}</span>}
    </td>
  );
}

function Figure({ cell, say }: { readonly cell: SeriesCell; readonly say: AgencyWords }) {
  const { figure, gap } = cell;
  if (gap === null) return <Fragment>{placeText(cell, say)}</Fragment>;
  const short = gap === 'unreadable' ? `“${[...shownText(figure?.text ?? '')].slice(0, 6).join('')}”` : null;
  const text = short ?? (gap === 'blank' || gap === 'notPrinted' ? say(`short_${gap}`) : '');
  return <span aria-hidden="true">{text}</span>;
}
