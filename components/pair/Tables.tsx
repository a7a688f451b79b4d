import type { Pair, PairCell, PairTable, TableSide } from '../../lib/compare/pair';
import { signed } from '../../lib/core/check';
import { ZERO } from '../../lib/core/decimal';
import type { Figure } from '../../lib/core/figure';
import type { FieldId } from '../../lib/core/form';
import type { Labels } from '../../lib/words/labels';
import type { PairWords } from '../../lib/words/pair';
import type { Language } from '../../lib/words/say';
import { FormTable } from '../forms/FormTable';
import { Wide } from '../library/Wide';
import { cut } from '../list/views';
import { foldedTable, type Names } from './views';

interface TablesProps {
  readonly pair: Pair;
  readonly names: Names;
  /** Whether unchanged rows are shown. */
  readonly all: boolean;
  readonly say: PairWords;
  readonly labels: Labels;
  readonly language: Language;
}

/** The statutory tables of both, as the forms print them, with what each cell was and is. */
export function Tables({ pair, ...setting }: TablesProps) {
  const { say } = setting;
  if (pair.tables.length === 0) return <p class="soft">{say('noTables')}</p>;
  return (
    <>
      {pair.tables.map((table) => (
        <Table key={table.section} table={table} {...setting} />
      ))}
    </>
  );
}

interface TableProps extends Omit<TablesProps, 'pair'> {
  readonly table: PairTable;
}

function Table({ table, ...setting }: TableProps) {
  const { names, all, say } = setting;
  const isCompared = table.was.is !== 'otherForm' && table.is.is !== 'otherForm';
  const shown = all || !isCompared ? table.table : foldedTable(table);
  const count = (one: PairTable['table']) => one.blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const folded = count(table.table) - count(shown);
  const drawn = shown.blocks.length > 0 && (
    <Wide class="pair-wide" label={say(`section_${table.section}`)}>
      <Drawn {...setting} table={table} shown={shown} />
    </Wide>
  );
  return (
    <section class="pair-section" data-section={table.section}>
      <h3>{say(`section_${table.section}`)}</h3>
      <SideNote side={table.was} name={names.was} say={say} />
      <SideNote side={table.is} name={names.is} say={say} />
      <FormsNote table={table} names={names} say={say} />
      {isCompared && table.unchanged.length === count(table.table) && <p>{say('tableSame')}</p>}
      {isCompared ? (
        drawn
      ) : (
        <details>
          <summary>{say('showFigures')}</summary>
          {drawn}
        </details>
      )}
      {folded > 0 && shown.blocks.length > 0 && <p class="soft">{say('folded', { count: folded })}</p>}
    </section>
  );
}

function SideNote({ side, name, say }: { side: TableSide; name: string; say: PairWords }) {
  if (side.is === 'printed') return null;
  return (
    <p class="pair-note">{say(side.is === 'missing' ? 'tableMissing' : 'tableOtherForm', { side: name })}</p>
  );
}

/** Editions may differ in a table that is the same in both: then there is nothing to say. */
function FormsNote({ table, names, say }: Pick<TableProps, 'table' | 'names' | 'say'>) {
  const { was, is, cells } = table;
  const isOnlyOne = ({ standing }: PairCell) => standing === 'formWas' || standing === 'formIs';
  if (was.is !== 'printed' || is.is !== 'printed' || !Object.values(cells).some(isOnlyOne)) return null;
  return (
    <p class="pair-note">
      {say('formsDiffer', { ...names, wasEdition: was.edition, isEdition: is.edition })}
    </p>
  );
}

interface DrawnProps extends TableProps {
  readonly shown: PairTable['table'];
}

function Drawn({ table, shown, names, say, labels, language }: DrawnProps) {
  const onlyIn = (cell: PairCell) => {
    const side = cell.standing === 'formWas' ? table.was : table.is;
    const name = cell.standing === 'formWas' ? names.was : names.is;
    return side.is === 'printed' ? say('only', { edition: side.edition }) : say('onlyForm', { side: name });
  };
  const cellOf = (field: FieldId): PairCell | undefined => table.cells[field];
  return (
    <div class="pair-forms" lang="zh-CN">
      <FormTable
        table={shown}
        figure={(field) => {
          const cell = cellOf(field);
          return cell === undefined ? null : <Cell cell={cell} only={onlyIn(cell)} say={say} />;
        }}
        attributes={(field) => ({
          class: `cell cell-${cellOf(field)?.standing ?? 'none'}`,
          'data-field': field,
          title: labels.field(field),
          lang: language === 'zh' ? 'zh-CN' : 'en',
        })}
        {...(language === 'en' ? { gloss: labels.row } : {})}
      />
    </div>
  );
}

interface CellProps {
  readonly cell: PairCell;
  /** Which form alone has it. */
  readonly only: string;
  readonly say: PairWords;
}

function Cell({ cell, only, say }: CellProps) {
  const { was, is, standing, difference, percent } = cell;
  if (standing === 'same') return <span class="cell-was">{printed(is, say)}</span>;
  if (standing === 'formWas' || standing === 'formIs') {
    const own = standing === 'formWas' ? was : is;
    return (
      <>
        <span class="cell-was">{printed(own, say)}</span>
        <span class="cell-only">{only}</span>
      </>
    );
  }
  return (
    <>
      <span class="cell-change">
        <span class="cell-was">{printed(was, say)}</span>
        <span class="cell-arrow"> → </span>
        <span class="cell-is">{printed(is, say)}</span>
      </span>
      <span class="cell-difference">
        {difference === null ? say('noDifference') : minus(signed(difference))}
        {percent !== null && <span class="cell-percent">{percentText(cell, percent, say)}</span>}
      </span>
    </>
  );
}

function printed(figure: Figure | undefined, say: PairWords): string {
  if (figure?.is === 'number') return minus(figure.value);
  if (figure?.is === 'unreadable') return say('unreadable', { text: cut(figure.text, 20) });
  return say(figure === undefined ? 'notPrinted' : 'blank');
}

/** "+25.0%". Neither what rounds to nothing nor what rounds to all is said to be that. */
function percentText({ is }: PairCell, percent: string, say: PairWords): string {
  if (!/[1-9]/.test(percent)) return say('tiny');
  const isRest = percent === '-100.0' && is?.is === 'number' && is.value !== ZERO;
  return isRest ? say('nearlyAll') : `${minus(signed(percent))}%`;
}

function minus(value: string): string {
  return value.replace('-', '−');
}
