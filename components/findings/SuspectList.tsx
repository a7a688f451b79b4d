import type { CorrectionSet, FindingGroup } from '../../lib/core/suspect';
import type { SheetWords } from './words';

interface SuspectListProps {
  readonly group: FindingGroup;
  /** Place of the correction that is lit, null where none is. */
  readonly lit: number | null;
  readonly words: SheetWords;
  readonly onSet: (set: number) => void;
}

/** Corrections that are shown unasked, and at most. */
const FEW = 3;
const MOST = 30;

/** The smallest sets of figures whose correction makes all checks of a group agree, most plausible first. */
export function SuspectList({ group, lit, words, onSet }: SuspectListProps) {
  const { say } = words;
  const { sets } = group;
  const remark = words.suspects.remark(group);
  const list = (from: number, to: number) => (
    <ul class="suspects" aria-label={say('suspects')}>
      {sets.slice(from, to).map((set, at) => (
        <li key={set.map(({ field }) => field).join(' ')}>
          <SuspectSet set={set} isLit={lit === from + at} words={words} onClick={() => onSet(from + at)} />
        </li>
      ))}
    </ul>
  );
  // One more is not worth folding away.
  const shown = sets.length > FEW + 1 ? FEW : sets.length;
  return (
    <div class="behind">
      {remark !== '' && <p class="remark">{remark}</p>}
      {sets.length > 0 && list(0, shown)}
      {sets.length > shown && (
        <details class="fold">
          <summary>{say('moreSets', { count: sets.length - shown })}</summary>
          {list(shown, MOST)}
          {sets.length > MOST && <p class="remark">{say('unlistedSets', { count: sets.length - MOST })}</p>}
        </details>
      )}
    </div>
  );
}

interface SuspectSetProps {
  readonly set: CorrectionSet;
  readonly isLit: boolean;
  readonly words: SheetWords;
  readonly onClick: () => void;
}

function SuspectSet({ set, isLit, words, onClick }: SuspectSetProps) {
  return (
    <button type="button" class="suspect" aria-pressed={isLit} onClick={onClick}>
      {set.map((correction) => {
        const slip = words.suspects.slip(correction);
        return (
          <span key={correction.field} class="suspect-figure">
            {words.suspects.suspect(correction)}
            {slip !== '' && <span class="slip">{slip}</span>}
          </span>
        );
      })}
    </button>
  );
}
