import { spokenSums, type TotalsView } from '../../components/totals/view';
import type { Cell } from '../../lib/core/grid';
import { blockOf, contains } from '../../lib/core/quick/block';
import {
  drag,
  firstSlot,
  isWhole,
  type Move,
  move,
  press,
  type Range,
  rangesOf,
  type Selection,
  type Shape,
  shapeAt,
} from '../../lib/core/quick/selection';
import { type Pinned, type Summary, summarise } from '../../lib/core/quick/sums';
import { tidy } from '../../lib/core/text';
import { type FoundTable, isOfFigures, readTable } from '../../lib/page/quick';
import type { TotalsWords } from '../../lib/words/totals';
import { cellName, extentOf } from '../../lib/words/totals-source';
import type { Spot, Wanted } from './areas';
import { reveal } from './reveal';

type Held = { readonly extend: boolean; readonly beside: boolean };

/** What Enter copies, and where it comes from. */
interface MainFigure {
  readonly name: 'sum';
  readonly text: string;
  readonly told: string;
  readonly place: string;
}

/** The state of quick totals in a frame: which table, what is selected, what it comes to. Draws nothing. */
export type Work = ReturnType<typeof newWork>;

export function newWork(page: Document, say: TotalsWords) {
  const read = new Map<HTMLTableElement, FoundTable>();
  let found: FoundTable | null = null;
  let selection: Selection | null = null;
  let hovered: Spot | null = null;
  let pinned: (Pinned & { readonly spot: Spot }) | null = null;
  let withTotals = false;
  let withSource = false;
  /** Worked out when it is asked for; null after every change. */
  let summary: Summary | null = null;

  function tableOf(element: HTMLTableElement): FoundTable {
    const known = read.get(element) ?? readTable(element);
    read.set(element, known);
    return known;
  }

  function spotOf(element: HTMLTableCellElement): Spot | null {
    const table = element.closest('table');
    if (table === null) return null;
    const on = tableOf(table);
    const cell = on.table.grid.cells[on.indexOf(element) ?? -1];
    return cell === undefined ? null : { found: on, cell };
  }

  function set(next: Selection | null): void {
    selection = next;
    summary = null;
  }

  function stands(cell: Cell): boolean {
    return found !== null && !isHidden(found, cell);
  }

  function ranges(): Range[] {
    return found === null || selection === null ? [] : rangesOf(found.table, selection);
  }

  function sums(): Summary | null {
    if (found === null || selection === null) return null;
    const on = found;
    const blocks = ranges();
    summary ??= summarise(on.table, { blocks, isWhole: isWhole(blocks), withTotals }, (cell) =>
      isHidden(on, cell),
    );
    return summary;
  }

  /** The cell that the keyboard is at. */
  function active(): Spot | null {
    if (found === null || selection === null) return null;
    const { row, column } = selection.anchor;
    const cell = found.table.slots.at(row, column);
    return cell === undefined ? null : { found, cell };
  }

  /** The cell that is selected, where it is the only one. */
  function single(): Spot | null {
    const at = active();
    const [range, ...others] = ranges();
    if (at === null || range === undefined || others.length > 0) return null;
    return contains(blockOf(at.cell), range) ? at : null;
  }

  function pinnable(): Pinned | null {
    const at = active();
    const quantity = at?.found.table.quantity(at.cell);
    return quantity?.is === 'number' ? { value: quantity.value, unit: quantity.unit } : null;
  }

  function tables(): HTMLTableElement[] {
    return [...page.querySelectorAll('table')].filter(
      (table) => isOfFigures(table) && table.checkVisibility({ visibilityProperty: true }),
    );
  }

  return {
    found: () => found,
    table: () => found?.element ?? null,
    selection: () => selection,
    ranges,
    active,
    hasTables: () => tables().length > 0,
    isRightToLeft: () => found !== null && getComputedStyle(found.element).direction === 'rtl',

    view(): Omit<TotalsView, 'is' | 'message' | 'spoken'> {
      const mayPin = pinned === null && pinnable() !== null;
      return { summary: sums(), pinned, withTotals, withSource, mayPin };
    },
    wanted(): Wanted {
      const leftOut = sums()?.leftOut ?? [];
      return { found, ranges: ranges(), leftOut, active: active(), pinned: pinned?.spot ?? null, hovered };
    },

    /** Lays out the tables in view, so that the first press on a long one finds it ready. */
    prepare(): void {
      const { clientHeight: height } = page.documentElement;
      for (const table of tables()) {
        const { top, bottom } = table.getBoundingClientRect();
        if (bottom > 0 && top < height) tableOf(table);
      }
    },
    /** @returns whether there is now something to show */
    press(element: HTMLTableCellElement, held: Held, shape?: Shape): boolean {
      const spot = spotOf(element);
      if (spot === null) return false;
      const { table, cells } = spot.found;
      const before = spot.found === found ? selection : null;
      const isHead = (index: number) => cells[index]?.localName === 'th';
      found = spot.found;
      set(press(table, before, spot.cell, shape ?? shapeAt(table, spot.cell, isHead), held));
      return true;
    },
    drag(element: HTMLTableCellElement): boolean {
      const spot = spotOf(element);
      if (spot === null || selection === null || spot.found !== found) return false;
      const { row, column } = spot.cell;
      if (selection.focus.row === row && selection.focus.column === column) return false;
      set(drag(selection, { row, column }));
      return true;
    },
    /** @returns whether something else is under the pointer now */
    hover(element: HTMLTableCellElement | null): boolean {
      const before = hovered;
      hovered = element === null ? null : spotOf(element);
      return before?.cell !== hovered?.cell;
    },
    move(step: Move): boolean {
      if (found === null || selection === null) return this.go('on');
      set(move(found.table, selection, step, stands));
      return true;
    },
    take(shape: Shape): boolean {
      if (selection === null && !this.go('on')) return false;
      if (selection !== null) set({ ...selection, before: [], mode: 'add', shape });
      return true;
    },
    /** Goes to the first cell of another table; to the first one in view where there is none yet. */
    go(to: 'on' | 'back' | 'first' | 'last'): boolean {
      const all = tables();
      const here = found === null ? -1 : all.indexOf(found.element);
      const inView = all.findIndex((table) => table.getBoundingClientRect().bottom > 0);
      const index = {
        on: here < 0 ? Math.max(inView, 0) : here + 1,
        back: here < 0 ? inView : here - 1,
        first: 0,
        last: all.length - 1,
      }[to];
      const element = all[index];
      if (element === undefined) return false;
      const on = tableOf(element);
      const slot = firstSlot(on.table, (cell) => !isHidden(on, cell));
      if (slot === null) return false;
      found = on;
      set({ before: [], mode: 'add', shape: 'cells', anchor: slot, focus: slot });
      return true;
    },
    clear(): void {
      found = null;
      set(null);
    },
    /** Scrolls to the cell that the keyboard has led to. */
    lead(): void {
      if (found === null || selection === null) return;
      const { row, column } = selection.focus;
      const cell = found.table.slots.at(row, column);
      if (cell !== undefined) reveal(found, cell);
    },
    /** Pins the active cell, or unpins what is pinned. */
    pin(): boolean {
      const [spot, figure] = [active(), pinnable()];
      if (pinned !== null) pinned = null;
      else if (spot !== null && figure !== null) pinned = { ...figure, spot };
      else return false;
      return true;
    },
    pinned: () => (pinned === null ? '' : say('pinned', { value: pinned.value + pinned.unit })),
    toggle(what: 'totals' | 'source'): void {
      if (what === 'source') withSource = !withSource;
      else withTotals = !withTotals;
      summary = null;
    },

    /** What is selected, for the ear: a cell by its labels and its text, more by their sums. */
    spoken(): string {
      const at = single();
      const all = sums();
      if (at === null) return all === null ? '' : spokenSums(all, say);
      return say('named', {
        name: cellName(at.found.table, at.cell, say),
        value: textOf(at) || say('cellBlank'),
      });
    },
    main(): MainFigure | null {
      const at = single();
      const all = sums();
      if (found === null || all === null) return null;
      const [first] = all.sums;
      if (at !== null) {
        const text = first?.sum ?? textOf(at);
        const told = first === undefined ? text : first.sum + first.unit;
        return { name: 'sum', text, told, place: cellName(at.found.table, at.cell, say) };
      }
      if (first === undefined) return null;
      const place = say('partOf', { name: say('sum'), place: extentOf(found.table, ranges(), say) });
      return { name: 'sum', text: first.sum, told: first.sum + first.unit, place };
    },

    /** The page has changed: tables in which it did are read anew. @returns whether the selection is touched */
    changed(records: readonly MutationRecord[]): boolean {
      const stale = [...read.keys()].filter((table) => records.some((record) => isLaidAnew(table, record)));
      for (const table of stale) read.delete(table);
      if (found === null) return false;
      if (!stale.includes(found.element)) {
        // Something may have been hidden or shown.
        const { element } = found;
        const isTouched = records.some(({ target }) => target.contains(element) || element.contains(target));
        if (isTouched) summary = null;
        return isTouched;
      }
      const { rows, columns } = found.table.grid;
      found = tableOf(found.element);
      hovered = null;
      const { grid } = found.table;
      // Where the table has become another, what was selected is nowhere.
      const isSame = found.element.isConnected && grid.rows === rows && grid.columns === columns;
      if (!isSame) found = null;
      set(isSame ? selection : null);
      return true;
    },
  };
}

function isLaidAnew(table: Element, { type, target, attributeName }: MutationRecord): boolean {
  const isOfLayout = type !== 'attributes' || attributeName === 'colspan' || attributeName === 'rowspan';
  return isOfLayout && table.contains(target);
}

function textOf({ found, cell }: Spot): string {
  return tidy(found.table.grid.cells[cell.index]?.text.replace(/\[\^[^\]]*\]/g, '') ?? '');
}

function isHidden({ cells }: FoundTable, { index }: Cell): boolean {
  return cells[index]?.checkVisibility({ visibilityProperty: true }) !== true;
}
