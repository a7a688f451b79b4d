import { countsOf, verdictOf } from '../../lib/core/standing';
import type { TabPlace } from '../../lib/settings/settings';
import type { BarWords } from '../../lib/words/bar';
import { FindingList, type FindingListProps } from '../findings/FindingList';
import { besideCount, claimCount, softCount } from '../findings/sheet';
import { Bar, type BarActions, type Kept, type MenuEntry } from './Bar';
import type { OverlayView } from './state';
import { besideText, countText, formText, softText, summaryText, unreadText } from './summary';
import { Tab, type TabSpot } from './Tab';

interface PanelProps extends FindingListProps, BarActions {
  readonly barWords: BarWords;
  readonly view: OverlayView;
  /** Whether the keys n and p step. */
  readonly keys: boolean;
  /** How many findings there are to step along. */
  readonly stops: number;
  /** What the archive did with the report; null until that is known. */
  readonly kept: Kept | null;
  /** What the menu leads to besides its own. */
  readonly entries: readonly MenuEntry[];
  /** Where the tab stands, and where instead, should it cover something there. */
  readonly tab: { readonly place: TabPlace; readonly spot: TabSpot | null };
  /** The summary for screen readers, empty until it is to be said. */
  readonly spoken: string;
  readonly onTab: (place: TabPlace) => void;
}

/** The bar in the corner, its list when asked for, or the small tab that brings them back. */
export function Panel(props: PanelProps) {
  const { sheet, standings, words, barWords, view, soft, tab, spoken } = props;
  const { say } = words;
  const counts = countsOf(sheet.findings, standings);
  const toLookAt = (soft ? softCount(sheet, standings) : 0) + claimCount(sheet, standings);
  return (
    <>
      <div class="spoken" role="status">
        {spoken}
      </div>
      {view.shown === 'tab' && (
        <section class="tab-edge" aria-label={say('region')}>
          <Tab
            {...tab}
            verdict={verdictOf(counts)}
            text={String(counts.fail)}
            summary={summaryText(sheet.report, counts, say, toLookAt)}
            words={barWords}
            onUnfold={props.onFold}
            onMove={props.onTab}
          />
        </section>
      )}
      {view.shown === 'all' && (
        <section class="panel panel-report" aria-label={say('region')}>
          {view.list && <FindingList {...props} />}
          <Bar
            {...props}
            state={{
              counts,
              form: formText(sheet.report, say),
              checks: countText(counts, say),
              notes: sheet.report.notes.length,
              soft: [
                ...unreadText(counts, say),
                ...softText(toLookAt, say),
                ...besideText(besideCount(sheet), say),
              ],
              stops: props.stops,
              kept: props.kept,
              keys: props.keys,
            }}
            say={say}
            words={barWords}
          />
        </section>
      )}
    </>
  );
}
