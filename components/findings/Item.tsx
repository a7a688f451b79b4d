import type { Finding } from '../../lib/core/check';
import { type Decidable, type Decision, idOf, type Verdict } from '../../lib/core/decision';
import type { Report } from '../../lib/core/report';
import type { Standings } from '../../lib/core/standing';
import type { FindingGroup } from '../../lib/core/suspect';
import { isTextFinding } from '../../lib/core/text-finding';
import { ClaimSides } from './ClaimSides';
import { Decide } from './Decide';
import { Facts } from './Facts';
import { Line } from './Line';
import type { SignKind } from './Sign';
import { SumTable } from './SumTable';
import { SuspectList } from './SuspectList';
import { differenceText } from './sum';
import type { SheetWords } from './words';

/** What is opened and lit in a list of findings. */
export interface ListView {
  /** Id of the finding that is opened. */
  readonly active: string | null;
  /** Key of the group that is opened. */
  readonly group: string | null;
  /** Place of the correction that is lit, in the opened group. */
  readonly set: number | null;
}

export interface ListActions {
  readonly onPick: (id: string) => void;
  readonly onGroup: (key: string) => void;
  readonly onSet: (key: string, set: number) => void;
  readonly onDecide: (finding: Decidable, verdict: Verdict) => void;
  readonly onUndo: (decision: Decision) => void;
}

/** All that every item of a list is drawn with. */
export interface ItemSetting extends ListActions {
  readonly report: Report;
  readonly standings: Standings;
  readonly words: SheetWords;
  readonly view: ListView;
  /** Something to say about the last decision of the opened finding. */
  readonly message: string;
}

interface ItemProps extends ItemSetting {
  readonly finding: Decidable;
  /** What is behind it, for a failing check that stands alone. */
  readonly group?: FindingGroup | undefined;
}

/** A finding: one line until it is opened. */
export function Item({ finding, group, ...setting }: ItemProps) {
  const { report, standings, words, view, onPick } = setting;
  const id = idOf(finding);
  const isOpen = id === view.active;
  const sign = signOf(finding, standings.isDismissed(finding));
  const hard = 'identity' in finding ? finding : null;
  const classes = ['finding', `finding-${sign}`, ...(isOpen ? ['finding-open'] : [])];
  return (
    <li class={classes.join(' ')}>
      <Line
        kind="finding"
        id={id}
        sign={sign}
        text={sign === 'fails' && hard !== null ? differenceText(hard) : ''}
        isOpen={isOpen}
        onClick={() => onPick(id)}
      >
        {sentenceOf(finding, report, words)}
        <Mark finding={finding} standings={standings} words={words} />
      </Line>
      {isOpen && (
        <div class="finding-body">
          {group !== undefined && (
            <SuspectList group={group} lit={view.set} words={words} onSet={(set) => setting.onSet(id, set)} />
          )}
          {hard !== null && (
            <SumTable finding={hard} report={report} language={words.language} words={words.findings} />
          )}
          {isTextFinding(finding) && <ClaimSides finding={finding} report={report} words={words} />}
          <Facts finding={finding} report={report} words={words} />
          {(hard?.outcome !== 'holds' || sign === 'dismissed') && <Deciding finding={finding} {...setting} />}
        </div>
      )}
    </li>
  );
}

function Deciding({ finding, standings, words, message, onDecide, onUndo }: ItemProps) {
  const standing = standings.of(finding);
  return (
    <Decide
      standing={standing}
      message={message}
      words={words}
      onDecide={(verdict) => onDecide(finding, verdict)}
      onUndo={() => standing.state !== 'open' && onUndo(standing.decision)}
    />
  );
}

/** What was decided, and whether it still applies. */
function Mark({ finding, standings, words }: Pick<ItemProps, 'finding' | 'standings' | 'words'>) {
  const standing = standings.of(finding);
  const needsNone = 'outcome' in finding && finding.outcome === 'holds' && standing.state !== 'misread';
  if (standing.state === 'open' || needsNone) return null;
  return <span class="standing"> {words.standing(standing)}</span>;
}

function signOf(finding: Decidable, isDismissed: boolean): SignKind {
  if (isDismissed) return 'dismissed';
  return 'outcome' in finding ? finding.outcome : 'soft';
}

function sentenceOf(finding: Decidable, report: Report, words: SheetWords): string {
  return isHard(finding) ? words.findings.sentence(finding, report) : words.soft.sentence(finding, report);
}

function isHard(finding: Decidable): finding is Finding {
  return 'identity' in finding;
}
