/** What is planted in which agency of the made archive, by the number of its place. */
import type { Decimal } from '../../lib/core/decimal';
import type { FieldId, Section } from '../../lib/core/form';
import { applicantColumns } from '../publisher/layout';
import type { Orders } from './figures';

/** Something in the archive that must be found, by the agency's present name and the year of the report. */
export type Planted = { readonly agency: string; readonly year: number } & PlantedThing;

export type PlantedThing =
  /** A promise of the year before that is not kept: ids of `checkYears` that fail between year − 1 and year. */
  | { readonly kind: 'break'; readonly ids: readonly string[] }
  /** A table, or a row of section 三, that repeats the year before. */
  | { readonly kind: 'copied'; readonly section: Section; readonly row: string | null }
  /** The same, but of so few and small figures that chance may have done it: nothing is to be said. */
  | { readonly kind: 'alike'; readonly section: Section; readonly row: string | null }
  /** Seen first with other figures; the archive's last reading has `is`. */
  | { readonly kind: 'revised'; readonly cells: readonly RevisedCell[] }
  /** No report of this year, though there are some of years before and after. */
  | { readonly kind: 'missing' }
  /** One wrong figure; ids of the identities within the report that fail by it. */
  | {
      readonly kind: 'error';
      readonly field: FieldId;
      readonly sound: Decimal;
      readonly printed: Decimal;
      readonly ids: readonly string[];
    }
  /** A cell without a figure. */
  | { readonly kind: 'gap'; readonly field: FieldId; readonly is: 'blank' | 'unreadable' | 'notPrinted' }
  /** From this year on the agency has its present name; it had `former` before. */
  | { readonly kind: 'renamed'; readonly former: string };

export interface RevisedCell {
  readonly field: FieldId;
  readonly was: Decimal;
  readonly is: Decimal;
}

/** How the forms follow each other in an agency: by the notices, a year late, one table late, or with 2019's left out. */
export type Change = 'byNotice' | 'late' | 'mixed' | 'leap';

export interface Plan {
  readonly change: Change;
  /** Applications a year, about. */
  readonly size: number;
  readonly orders: Readonly<Record<number, Orders>>;
  /** What follows from the orders, and what is done to the printed figures. */
  readonly planted: readonly PlannedThing[];
}

/** What is done in print is worked out when the figures are there. */
export type PlannedThing = { readonly year: number } & (
  | Exclude<PlantedThing, { readonly kind: 'error' | 'revised' }>
  | { readonly kind: 'error'; readonly field: FieldId; readonly ids: readonly string[] }
  | { readonly kind: 'revised'; readonly fields: readonly FieldId[] }
);

const SIZES = [4, 30, 140, 900, 12, 60] as const;
/** Copied figures are only planted where there are enough of them. */
const LARGE = 900;
/** Plans repeat after so many places. */
export const ROUND = 60;

const carried = (...columns: string[]) => columns.map((column) => `years.carried:${column}`);
const broken = (year: number, ids: readonly string[]): PlannedThing => ({ kind: 'break', year, ids });
const copied = (year: number, section: Section, row: string | null = null): PlannedThing => ({
  kind: 'copied',
  ...{ year, section, row },
});

/** @param body 0: changes its forms with the notices; 1: the place's other body, which changes them in its own way */
export function planOf(place: number, body: 0 | 1): Plan {
  const at = place % ROUND;
  const size = SIZES[(at + body * 2) % SIZES.length] ?? SIZES[0];
  const plain: Plan = { change: 'byNotice', size, orders: {}, planted: [] };
  const turn = Math.floor(at / 12);
  return body === 0 ? { ...plain, ...byNotice(at % 12, turn) } : { ...plain, ...other(at % 10, at) };
}

function byNotice(kind: number, turn: number): Partial<Plan> {
  // 2020, then over the change of forms, then on the form of 2021.
  const year = [2020, 2021, 2022, 2023, 2025][turn] ?? 2024;
  const last = 2022 + (turn % 4);
  switch (kind) {
    case 0: {
      const column = applicantColumns[turn]?.[0] ?? 'naturalPerson';
      return {
        orders: { [year]: { carriedOff: { [column]: turn + 1 } } },
        planted: [broken(year, carried(column, 'total'))],
      };
    }
    case 1:
      return {
        orders: {
          [year - 1]: { leaves: 2 },
          [year]: { carriedOff: { naturalPerson: 2, business: -2 } },
        },
        planted: [broken(year, carried('naturalPerson', 'business'))],
      };
    case 2: {
      const field = 'requests.carriedIn.total';
      const ids = ['requests.applicants:carriedIn', 'requests.balance:total'];
      return { planted: [broken(year, carried('total')), { kind: 'error', year, field, ids }] };
    }
    case 3:
      return {
        orders: { [last]: { inForceOff: turn - 5 } },
        planted: [broken(last, ['years.inForce:normativeDocs'])],
      };
    case 4:
      return {
        size: LARGE,
        orders: { [last]: { copiedTables: ['requests'] } },
        planted: [copied(last, 'requests')],
      };
    case 5: {
      const rows = turn % 2 === 0 ? ['granted'] : ['granted', 'partlyGranted'];
      return {
        size: LARGE,
        orders: { [year]: { copiedRows: rows } },
        planted: rows.map((row) => copied(year, 'requests', row)),
      };
    }
    case 6: {
      const section =
        (['remedies', 'disclosed', 'statistics', 'disclosed', 'remedies'] as const)[turn] ?? 'remedies';
      const own = section === 'statistics' ? 2017 : section === 'disclosed' && turn === 1 ? 2020 : last;
      return {
        size: LARGE,
        orders: { [own - 1]: { level: true }, [own]: { copiedTables: [section] } },
        planted: [copied(own, section)],
      };
    }
    case 7: {
      const fields = ['disclosed.licensing.decisions', 'requests.granted.naturalPerson'];
      return { planted: [{ kind: 'revised', year: last, fields: fields.slice(turn % 2) }] };
    }
    case 8:
      return {
        planted: (turn % 2 === 0 ? [2016 + turn] : [2018 + turn, 2019 + turn]).map((missing) => ({
          kind: 'missing',
          year: missing,
        })),
      };
    case 9: {
      const row = turn % 2 === 0 ? 'granted' : 'unable.notHeld';
      return {
        planted: [
          {
            kind: 'error',
            year,
            field: `requests.${row}.naturalPerson`,
            ids: [`requests.applicants:${row}`, 'requests.outcomes:naturalPerson'],
          },
        ],
      };
    }
    case 10: {
      const is = (['unreadable', 'notPrinted', 'blank'] as const)[turn % 3] ?? 'blank';
      const field = is === 'blank' ? 'disclosed.regulations.issued' : 'disclosed.licensing.decisions';
      return { planted: [{ kind: 'gap', year: last, field, is }] };
    }
    default:
      return {};
  }
}

function other(kind: number, at: number): Partial<Plan> {
  const turn = Math.floor(at / 10);
  switch (kind) {
    case 0:
      return {
        change: 'late',
        orders: { 2022: { carriedOff: { legal: 1 + turn } } },
        planted: [broken(2022, carried('legal', 'total'))],
      };
    case 1:
      return {
        change: 'late',
        orders: { 2021: { itemsOff: 3 + turn } },
        planted: [broken(2021, ['years.items:licensing'])],
      };
    case 2:
      return {
        change: 'leap',
        orders: { [2022 + (turn % 3)]: { leaves: 3 }, [2023 + (turn % 3)]: { pendingLost: true } },
        planted: [broken(2023 + (turn % 3), ['years.pending:review'])],
      };
    case 3:
      return {
        change: 'mixed',
        orders: { 2021: { carriedOff: { naturalPerson: 1 } } },
        planted: [broken(2021, carried('naturalPerson', 'total'))],
      };
    case 4:
      // Two years of a body with hardly any applications look alike without anybody having copied anything.
      return {
        change: 'late',
        size: 2,
        orders: { 2024: { copiedTables: ['requests'] } },
        planted: [{ kind: 'alike', year: 2024, section: 'requests', row: null }],
      };
    case 5:
      return {
        change: 'mixed',
        size: LARGE,
        orders: { 2022: { copiedRows: ['granted'] } },
        planted: [copied(2022, 'requests', 'granted')],
      };
    case 6:
      return {
        change: 'late',
        planted: [{ kind: 'revised', year: 2021, fields: ['requests.partlyGranted.naturalPerson'] }],
      };
    case 7:
      return { change: 'leap', planted: [{ kind: 'missing', year: 2015 + turn }] };
    case 8:
      return { change: 'late', planted: [{ kind: 'renamed', year: 2019 + turn, former: '' }] };
    default:
      return { change: turn % 2 === 0 ? 'mixed' : 'leap' };
  }
}
