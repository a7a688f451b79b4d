import { changedCells } from '../../lib/archive/changes';
import type { WholeReport } from '../../lib/archive/database';
import type { Report } from '../../lib/core/report';
import type { Labels } from '../../lib/words/labels';
import type { ListWords } from '../../lib/words/list';
import { figureText } from '../list/figures';
import type { Change, DetailView } from '../list/views';

/** The cells in which two readings differ, in words. */
export function changesIn(earlier: Report, later: Report, { field }: Labels, say: ListWords): Change[] {
  return changedCells(earlier, later).map((cell) => ({
    label: field(cell.field),
    was: figureText(cell.was, say),
    is: figureText(cell.is, say),
  }));
}

export function detailView(
  whole: WholeReport | undefined,
  former: readonly string[],
  labels: Labels,
  say: ListWords,
): DetailView {
  if (whole === undefined) return { is: 'gone' };
  const { readings, sightings } = whole;
  return {
    is: 'detail',
    former,
    sightings: sightings.map(({ address, official, lastSeen }) => ({ address, official, lastSeen })),
    readings: readings.map(({ digest, firstSeen, lastSeen, figures }, at) => {
      const before = readings[at - 1];
      return {
        ...{ digest, firstSeen, lastSeen },
        changes: before === undefined ? [] : changesIn(before.figures, figures, labels, say),
        addresses: sightings
          .filter((one) => one.readings.length === 1 && one.readings[0] === digest)
          .map(({ address }) => address),
      };
    }),
  };
}
