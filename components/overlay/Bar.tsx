import type { ComponentChildren } from 'preact';
import { type Counts, verdictOf } from '../../lib/core/standing';
import type { BarWords } from '../../lib/words/bar';
import type { OverlayWords } from '../../lib/words/overlay';
import { Sign } from '../findings/Sign';
import { Arrow, Chevron, Delta, Fold, MarkedCell, ReadCell, Shelf, Tray } from './icons';
import { Menu } from './Menu';
import type { OverlayView } from './state';

/** What became of the report in the archive: `Kept` of lib/messages.ts. */
export type Kept =
  | 'new'
  | 'same'
  | 'changed'
  | 'none'
  | 'private'
  | 'paused'
  | 'excluded'
  | 'full'
  | 'failed';

/** What the bar says. */
export interface BarState {
  readonly counts: Counts;
  /** The words beside the sign, the most important last to go: the form, the checks, notes, what to look at. */
  readonly form: string;
  readonly checks: string;
  readonly notes: number;
  /** "8 to look at", or nothing. */
  readonly soft: readonly string[];
  /** How many findings there are to step along. */
  readonly stops: number;
  /** What the archive did with the report; null until that is known. */
  readonly kept: Kept | null;
  /** Whether n and p step. */
  readonly keys: boolean;
}

/** Something else that the menu leads to. */
export interface MenuEntry {
  readonly id: string;
  readonly name: string;
  readonly onClick: () => void;
}

export interface BarActions {
  readonly onStep: (by: 1 | -1) => void;
  readonly onMarks: () => void;
  readonly onReadback: () => void;
  readonly onLibrary: () => void;
  readonly onList: () => void;
  readonly onFold: () => void;
  readonly onKeys: (isOn: boolean) => void;
  readonly onPrint: () => void;
}

interface BarProps extends BarActions {
  readonly state: BarState;
  readonly view: OverlayView;
  readonly entries: readonly MenuEntry[];
  readonly say: OverlayWords;
  readonly words: BarWords;
}

/**
 * One line: the verdict, what was checked, the way from finding to finding, what is shown, whether it is saved.
 * What a narrow window has no room for stands in the menu; both are there, and the style sheet shows one.
 */
export function Bar({ state, view, entries, say, words, ...on }: BarProps) {
  const verdict = verdictOf(state.counts);
  return (
    <div class="bar">
      <Sign outcome={verdict} text={String(state.counts.fail)} />
      <span class="summary">
        <span class="summary-part wide-part">{state.form}</span>
        <span class="summary-part">{state.checks}</span>
        {state.notes > 0 && (
          <span class="summary-part wide-part">{words('notes', { count: state.notes })}</span>
        )}
        {state.soft.map((part) => (
          <span key={part} class="summary-part">
            {part}
          </span>
        ))}
      </span>
      <Saved kept={state.kept} words={words} place="wide" />
      <StepButton by={-1} state={state} words={words} onStep={on.onStep} />
      <StepButton by={1} state={state} words={words} onStep={on.onStep} />
      <IconButton act="marks" name={words('marks')} isPressed={view.marks} place="wide" onClick={on.onMarks}>
        <MarkedCell />
      </IconButton>
      <IconButton
        act="readback"
        name={words('readback')}
        isPressed={view.readback}
        place="wide"
        onClick={on.onReadback}
      >
        <ReadCell />
      </IconButton>
      <IconButton act="library" name={words('library')} place="wide" onClick={on.onLibrary}>
        <Shelf />
      </IconButton>
      <ListButton isOpen={view.list} say={say} onClick={on.onList} />
      <Menu state={state} view={view} entries={entries} say={say} words={words} {...on} />
      <IconButton act="fold" name={words('fold')} onClick={on.onFold}>
        <Fold />
      </IconButton>
    </div>
  );
}

interface StepProps {
  readonly by: 1 | -1;
  readonly state: BarState;
  readonly words: BarWords;
  readonly onStep: BarActions['onStep'];
}

function StepButton({ by, state, words, onStep }: StepProps) {
  const name = words(by === 1 ? 'next' : 'previous');
  const key = by === 1 ? 'n' : 'p';
  return (
    <IconButton
      act={by === 1 ? 'next' : 'previous'}
      name={name}
      title={state.keys ? words('byKey', { name, key }) : name}
      shortcut={state.keys ? key : undefined}
      isDisabled={state.stops === 0}
      onClick={() => onStep(by)}
    >
      <Arrow isUp={by === -1} />
    </IconButton>
  );
}

interface IconButtonProps {
  /** Names the button to style sheet and tests. */
  readonly act: string;
  readonly name: string;
  readonly title?: string;
  readonly shortcut?: string | undefined;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  /** wide: only where there is room. */
  readonly place?: 'wide';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function IconButton(props: IconButtonProps) {
  const {
    act,
    name,
    title = name,
    shortcut,
    isPressed,
    isDisabled = false,
    place,
    onClick,
    children,
  } = props;
  return (
    <button
      type="button"
      class={`button button-icon${place === undefined ? '' : ` ${place}`}`}
      data-act={act}
      aria-label={name}
      aria-pressed={isPressed}
      aria-keyshortcuts={shortcut}
      // Still in the order of tabs, so that a person learns that it is there.
      aria-disabled={isDisabled || undefined}
      title={title}
      onClick={() => !isDisabled && onClick()}
    >
      {children}
    </button>
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
      class="button roomy"
      data-act="list"
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {say('list')}
      <Chevron isUp={!isOpen} />
    </button>
  );
}

interface SavedProps {
  readonly kept: Kept | null;
  readonly words: BarWords;
  readonly place: 'wide' | 'narrow';
}

/** Whether the report is saved: a sign and words. */
export function Saved({ kept, words, place }: SavedProps) {
  if (kept === null) return null;
  return (
    <span class={`saved ${place}`} data-kept={kept}>
      {kept === 'changed' ? <Delta /> : <Tray state={TRAYS[kept]} />}
      {words(`kept_${kept}`)}
    </span>
  );
}

const TRAYS: Readonly<Record<Exclude<Kept, 'changed'>, 'in' | 'full' | 'none'>> = {
  new: 'in',
  same: 'full',
  none: 'none',
  private: 'none',
  paused: 'none',
  excluded: 'none',
  full: 'none',
  failed: 'none',
};
