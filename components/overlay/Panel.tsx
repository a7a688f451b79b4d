import type { DerivedFigure } from '../../lib/core/derived';
import type { OverlayWords } from '../../lib/words/overlay';
import { Derived } from '../findings/Derived';
import { Group } from '../findings/Group';
import { Item, type ItemSetting, type ListActions } from '../findings/Item';
import { NoteList } from '../findings/NoteList';
import { Sign } from '../findings/Sign';
import { SoftList } from '../findings/SoftList';
import { keyOfGroup, type Listing, listingOf, type Sheet, softCount } from '../findings/sheet';
import { countsOf, type Standings, verdictOf } from '../findings/standing';
import type { SheetWords } from '../findings/words';
import { Chevron, Cross } from './icons';
import type { OverlayView } from './state';
import { countText, formText, softText, summaryText } from './summary';

interface PanelProps extends ListActions {
  readonly sheet: Sheet;
  readonly standings: Standings;
  readonly words: SheetWords;
  readonly view: OverlayView;
  /** Worked out when the list is first opened; null before. */
  readonly derived: readonly DerivedFigure[] | null;
  /** Whether soft findings are shown; null until that is known. */
  readonly soft: boolean | null;
  /** The summary for screen readers, empty until it is to be said. */
  readonly spoken: string;
  /** Something to say about the last decision; empty: nothing. */
  readonly message: string;
  readonly onList: () => void;
  readonly onFold: () => void;
  readonly onReadback: () => void;
  readonly onSoft: (isShown: boolean) => void;
}

/** The bar in the corner, its list when asked for, or the small tab that brings them back. */
export function Panel(props: PanelProps) {
  const { sheet, standings, words, view, soft, spoken, onList, onFold } = props;
  const { say } = words;
  const counts = countsOf(sheet.findings, standings);
  const toLookAt = soft === true ? softCount(sheet, standings) : 0;
  const summary = summaryText(sheet.report, counts, say, toLookAt);
  const parts = [formText(sheet.report, say), countText(counts, say), ...softText(toLookAt, say)];
  const isOpen = view.list;
  const sign = <Sign outcome={verdictOf(counts)} text={String(counts.fail)} />;
  return (
    <>
      <div class="spoken" role="status">
        {spoken}
      </div>
      {view.shown === 'tab' && (
        <section aria-label={say('region')}>
          <button
            type="button"
            class="tab"
            title={say('show', { summary })}
            aria-label={say('show', { summary })}
            onClick={onFold}
          >
            {sign}
          </button>
        </section>
      )}
      {view.shown === 'all' && (
        <section class={isOpen ? 'panel panel-open' : 'panel'} aria-label={say('region')}>
          {isOpen && <List {...props} />}
          <div class="bar">
            {sign}
            <span class="summary">
              {parts.map((part) => (
                <span key={part} class="summary-part">
                  {part}
                </span>
              ))}
            </span>
            <button type="button" class="button" data-act="readback" onClick={props.onReadback}>
              {say('readback')}
            </button>
            <ListButton isOpen={isOpen} say={say} onClick={onList} />
            <HideButton label={say('hide')} onClick={onFold} />
          </div>
        </section>
      )}
    </>
  );
}

/** Failing checks by cause, untold ones, notes of the reader, soft findings, dismissed ones, derived figures. */
function List({ sheet, standings, words, view, derived, soft, message, onSoft, ...on }: PanelProps) {
  const { say } = words;
  const listing = listingOf(sheet, standings, view.active);
  const { onPick, onGroup, onSet, onDecide, onUndo } = on;
  const actions: ListActions = { onPick, onGroup, onSet, onDecide, onUndo };
  const setting: ItemSetting = { report: sheet.report, standings, words, view, message, ...actions };
  return (
    <div class="list">
      <Hard listing={listing} setting={setting} />
      <NoteList notes={sheet.report.notes} words={words.findings} label={say('notes')} />
      {soft !== null && <SoftList soft={listing.soft} isShown={soft} onSwitch={onSoft} {...setting} />}
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

interface ListButtonProps {
  readonly isOpen: boolean;
  readonly say: OverlayWords;
  readonly onClick: () => void;
}

function ListButton({ isOpen, say, onClick }: ListButtonProps) {
  const label = say(isOpen ? 'listClose' : 'listOpen');
  return (
    <button
      type="button"
      class="button"
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <span class="button-word">{say('list')}</span>
      <Chevron isUp={!isOpen} />
    </button>
  );
}

export function HideButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button button-icon" aria-label={label} title={label} onClick={onClick}>
      <Cross />
    </button>
  );
}
