import type { DerivedFigure } from '../../lib/core/derived';
import type { TabPlace } from '../../lib/settings/settings';
import type { BarWords } from '../../lib/words/bar';
import { ClaimList } from '../findings/ClaimList';
import { Derived } from '../findings/Derived';
import { Group } from '../findings/Group';
import { Item, type ItemSetting, type ListActions } from '../findings/Item';
import { NoteList } from '../findings/NoteList';
import { SoftList } from '../findings/SoftList';
import { claimCount, keyOfGroup, type Listing, listingOf, type Sheet, softCount } from '../findings/sheet';
import { countsOf, type Standings, verdictOf } from '../findings/standing';
import type { SheetWords } from '../findings/words';
import { Bar, type BarActions, type Kept, type MenuEntry } from './Bar';
import type { OverlayView } from './state';
import { countText, formText, softText, summaryText } from './summary';
import { Tab, type TabSpot } from './Tab';

interface PanelProps extends ListActions, BarActions {
  readonly sheet: Sheet;
  readonly standings: Standings;
  readonly words: SheetWords;
  readonly barWords: BarWords;
  readonly view: OverlayView;
  /** Worked out when the list is first opened; null before. */
  readonly derived: readonly DerivedFigure[] | null;
  /** Whether soft findings are shown. */
  readonly soft: boolean;
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
  /** Something to say about the last decision; empty: nothing. */
  readonly message: string;
  readonly onSoft: (isShown: boolean) => void;
  /** Whether what the text claims is checked. */
  readonly claims: boolean;
  readonly onClaims: (isOn: boolean) => void;
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
          {view.list && <List {...props} />}
          <Bar
            {...props}
            state={{
              counts,
              form: formText(sheet.report, say),
              checks: countText(counts, say),
              notes: sheet.report.notes.length,
              soft: softText(toLookAt, say),
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

/** Failing checks by cause, untold ones, notes of the reader, soft findings, claims of the text, dismissed ones, derived figures. */
function List({ sheet, standings, words, view, derived, soft, claims, message, ...on }: PanelProps) {
  const { say } = words;
  const listing = listingOf(sheet, standings, view.active);
  const { onPick, onGroup, onSet, onDecide, onUndo, onSoft, onClaims } = on;
  const actions: ListActions = { onPick, onGroup, onSet, onDecide, onUndo };
  const setting: ItemSetting = { report: sheet.report, standings, words, view, message, ...actions };
  return (
    <div class="list">
      <Hard listing={listing} setting={setting} />
      <NoteList notes={sheet.report.notes} words={words.findings} label={say('notes')} />
      <SoftList soft={listing.soft} isShown={soft} onSwitch={onSoft} {...setting} />
      <ClaimList claims={sheet.claims} open={listing.claims} isOn={claims} onSwitch={onClaims} {...setting} />
      {listing.dismissed.length > 0 && (
        <section class="part part-dismissed" aria-label={say('dismissedList')}>
          <div class="part-head">
            <span class="part-name">{say('dismissedList')}</span>
          </div>
          <ul class="findings" aria-label={say('dismissedList')}>
            {listing.dismissed.map((finding) => (
              <Item
                key={'identity' in finding ? finding.identity.id : finding.id}
                finding={finding}
                {...setting}
              />
            ))}
          </ul>
        </section>
      )}
      {derived !== null && <Derived figures={derived} words={words} />}
    </div>
  );
}

function Hard({ listing, setting }: { readonly listing: Listing; readonly setting: ItemSetting }) {
  const { groups, others } = listing;
  if (groups.length + others.length === 0) return null;
  return (
    <ul class="findings" aria-label={setting.words.say('findings')}>
      {groups.map((group) => (
        <Group key={`group ${keyOfGroup(group)}`} group={group} {...setting} />
      ))}
      {others.map((finding) => (
        <Item key={finding.identity.id} finding={finding} {...setting} />
      ))}
    </ul>
  );
}
