/** Slips as people make them, and near misses of each: what the slips are tested with. */
import type { FieldId } from '../../lib/core/form';
import type { SlipId } from '../../lib/core/suspect';

/** Figures other than zero; null is a blank. */
export type Printed = Readonly<Record<FieldId, number | null>>;

export interface SlipCase {
  readonly what: string;
  readonly slip: SlipId | null;
  readonly from?: FieldId;
  readonly printed: Printed;
  /** What the figures in question should be; the first is the one asked about. */
  readonly right: Readonly<Record<FieldId, number>>;
  readonly yearBefore?: Printed;
}

export const granted = (column: string) => `requests.granted.${column}`;
export const handled = (column: string) => `requests.handled.${column}`;

/** Of each slip one case that fits and, where a small step leads out of it, near misses that do not. */
export const cases: readonly SlipCase[] = [
  {
    what: 'a total printed blank',
    slip: 'blankTotal',
    printed: { 'review.upheld': 3, 'review.total': null },
    right: { 'review.total': 3 },
  },
  {
    what: 'a part printed blank',
    slip: null,
    printed: { 'review.upheld': null, 'review.total': 3 },
    right: { 'review.upheld': 3 },
  },
  {
    what: 'a total printed as zero',
    slip: null,
    printed: { 'review.upheld': 3, 'review.total': 0 },
    right: { 'review.total': 3 },
  },
  {
    what: 'a total of outcomes with what goes over to the next year',
    slip: 'carryOverCounted',
    from: 'requests.carriedOut.business',
    printed: { [handled('business')]: 35, 'requests.carriedOut.business': 6 },
    right: { [handled('business')]: 29 },
  },
  {
    what: 'a total of outcomes with what came over from the year before',
    slip: 'carryOverCounted',
    from: 'requests.carriedIn.business',
    printed: {
      [handled('business')]: 35,
      'requests.carriedOut.business': 5,
      'requests.carriedIn.business': 6,
    },
    right: { [handled('business')]: 29 },
  },
  {
    what: 'a total of outcomes off by the carry-over of another column',
    slip: null,
    printed: { [handled('business')]: 35, 'requests.carriedOut.research': 6 },
    right: { [handled('business')]: 29 },
  },
  {
    what: 'another row off by the carry-over',
    slip: null,
    printed: { [granted('business')]: 35, 'requests.carriedOut.business': 6 },
    right: { [granted('business')]: 29 },
  },
  {
    what: 'a total that counts the natural persons only',
    slip: 'organisationsLeftOut',
    printed: {
      [granted('naturalPerson')]: 40,
      [granted('business')]: 3,
      [granted('legal')]: 4,
      [granted('total')]: 40,
    },
    right: { [granted('total')]: 47 },
  },
  {
    what: 'a total that leaves out only some of the organisations',
    slip: null,
    printed: {
      [granted('naturalPerson')]: 40,
      [granted('business')]: 3,
      [granted('research')]: 2,
      [granted('legal')]: 4,
      [granted('total')]: 42,
    },
    right: { [granted('total')]: 49 },
  },
  {
    what: 'a row one cell to the right',
    slip: 'rowShifted',
    printed: {
      [granted('naturalPerson')]: 0,
      [granted('business')]: 31,
      [granted('research')]: 4,
      [granted('total')]: 35,
    },
    right: { [granted('business')]: 4, [granted('naturalPerson')]: 31, [granted('research')]: 0 },
  },
  {
    what: 'a row one cell to the left',
    slip: 'rowShifted',
    printed: { 'review.upheld': 8, 'review.overturned': 0, 'review.total': 8 },
    right: { 'review.upheld': 0, 'review.overturned': 8 },
  },
  {
    what: 'a row of which one figure stayed where it belongs',
    slip: null,
    printed: {
      [granted('naturalPerson')]: 0,
      [granted('business')]: 31,
      [granted('legal')]: 4,
      [granted('total')]: 35,
    },
    right: { [granted('naturalPerson')]: 31, [granted('business')]: 0 },
  },
  {
    what: 'a row two cells to the right',
    slip: null,
    printed: { [granted('research')]: 31, [granted('total')]: 31, [granted('naturalPerson')]: 0 },
    right: { [granted('research')]: 0, [granted('naturalPerson')]: 31 },
  },
  {
    what: 'a figure ten times too large',
    slip: 'tenfold',
    printed: { [granted('business')]: 120 },
    right: { [granted('business')]: 12 },
  },
  {
    what: 'a figure a hundred times too large',
    slip: null,
    printed: { [granted('business')]: 1200 },
    right: { [granted('business')]: 12 },
  },
  {
    what: 'neighbouring digits that changed places',
    slip: 'digitsSwapped',
    printed: { [granted('business')]: 1243 },
    right: { [granted('business')]: 1423 },
  },
  {
    what: 'digits that changed places but are no neighbours',
    slip: null,
    printed: { [granted('business')]: 321 },
    right: { [granted('business')]: 123 },
  },
  {
    what: 'a digit typed twice',
    slip: 'digitDoubled',
    printed: { [granted('business')]: 1223 },
    right: { [granted('business')]: 123 },
  },
  {
    what: 'another digit typed in between',
    slip: null,
    printed: { [granted('business')]: 1243 },
    right: { [granted('business')]: 123 },
  },
  {
    what: 'a digit left out',
    slip: 'digitDropped',
    printed: { [granted('business')]: 13 },
    right: { [granted('business')]: 123 },
  },
  {
    what: 'two digits left out',
    slip: null,
    printed: { [granted('business')]: 3 },
    right: { [granted('business')]: 123 },
  },
  {
    what: 'a zero in place of a round number',
    slip: null,
    printed: { [granted('business')]: 0 },
    right: { [granted('business')]: 10 },
  },
  {
    what: 'the figure of the year before',
    slip: 'copiedYearBefore',
    printed: { [granted('business')]: 37 },
    right: { [granted('business')]: 29 },
    yearBefore: { [granted('business')]: 37 },
  },
  {
    what: 'the figure of another place of the year before',
    slip: null,
    printed: { [granted('business')]: 37 },
    right: { [granted('business')]: 29 },
    yearBefore: { [granted('research')]: 37 },
  },
  {
    what: 'a zero as in the year before',
    slip: null,
    printed: { [granted('business')]: 0 },
    right: { [granted('business')]: 29 },
    yearBefore: { [granted('business')]: 0 },
  },
  {
    what: 'a total that lacks one of its parts',
    slip: 'totalNotUpdated',
    printed: { 'review.upheld': 5, 'review.overturned': 3, 'review.pending': 4, 'review.total': 9 },
    right: { 'review.total': 12 },
  },
  {
    what: 'a total that lacks a part of one of its parts',
    slip: null,
    printed: { 'review.upheld': 5, 'review.overturned': 3, 'review.pending': 4, 'review.total': 10 },
    right: { 'review.total': 12 },
  },
  {
    what: 'a total that counts one of its parts twice',
    slip: null,
    printed: { 'review.upheld': 5, 'review.overturned': 3, 'review.pending': 4, 'review.total': 15 },
    right: { 'review.total': 12 },
  },
  {
    what: 'the figure of the cell above',
    slip: 'copiedAbove',
    from: 'requests.granted.business',
    printed: { [granted('business')]: 37, 'requests.partlyGranted.business': 37 },
    right: { 'requests.partlyGranted.business': 29 },
  },
  {
    what: 'the figure of the cell below',
    slip: null,
    printed: { [granted('business')]: 37, 'requests.partlyGranted.business': 37 },
    right: { [granted('business')]: 29 },
  },
  {
    what: 'the figure of the cell at its left',
    slip: 'copiedBeside',
    from: granted('business'),
    printed: { [granted('business')]: 37, [granted('research')]: 37 },
    right: { [granted('research')]: 29 },
  },
  {
    what: 'the figure of the cell at its right',
    slip: 'copiedBeside',
    from: granted('research'),
    printed: { [granted('business')]: 37, [granted('research')]: 37 },
    right: { [granted('business')]: 29 },
  },
  {
    what: 'the figure of the next cell but one',
    slip: null,
    printed: { [granted('business')]: 37, [granted('nonprofit')]: 37 },
    right: { [granted('business')]: 29 },
  },
  {
    what: 'a zero beside a zero',
    slip: null,
    printed: { [granted('business')]: 0 },
    right: { [granted('business')]: 29 },
  },
];
