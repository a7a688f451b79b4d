import type { DerivedFigure } from '../../lib/core/derived';
import type { Standings } from '../../lib/core/standing';
import { ClaimList } from './ClaimList';
import { Derived } from './Derived';
import { Group } from './Group';
import { Item, type ItemSetting, type ListActions, type ListView } from './Item';
import { NoteList } from './NoteList';
import { SoftList } from './SoftList';
import { keyOfGroup, type Listing, listingOf, type Sheet } from './sheet';
import type { SheetWords } from './words';
import { YearList } from './YearList';

export interface FindingListProps extends ListActions {
  readonly sheet: Sheet;
  readonly standings: Standings;
  readonly words: SheetWords;
  readonly view: ListView;
  /** Worked out when the list is first opened; null before. */
  readonly derived: readonly DerivedFigure[] | null;
  /** Whether soft findings are shown. */
  readonly soft: boolean;
  readonly onSoft: (isShown: boolean) => void;
  /** Whether what the text claims is checked. */
  readonly claims: boolean;
  readonly onClaims: (isOn: boolean) => void;
  /** Something to say about the last decision; empty: nothing. */
  readonly message: string;
}

/** Failing checks by cause, untold ones, what the years beside say, notes of the reader, soft findings, claims of the text, dismissed ones, derived figures. */
export function FindingList(props: FindingListProps) {
  const { sheet, standings, words, view, derived, soft, claims, message, ...on } = props;
  const { say } = words;
  const listing = listingOf(sheet, standings, view.active);
  const { onPick, onGroup, onSet, onDecide, onUndo, onSoft, onClaims } = on;
  const actions: ListActions = { onPick, onGroup, onSet, onDecide, onUndo };
  const setting: ItemSetting = { report: sheet.report, standings, words, view, message, ...actions };
  return (
    <div class="list">
      <Hard listing={listing} setting={setting} />
      <YearList sheet={sheet} words={words} active={view.active} soft={soft} onPick={onPick} />
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
