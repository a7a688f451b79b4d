import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BarWords } from '../../lib/words/bar';
import type { OverlayWords } from '../../lib/words/overlay';
import { type BarActions, type BarState, type MenuEntry, Saved } from './Bar';
import { Dots } from './icons';
import type { OverlayView } from './state';

/** Only in a window too narrow for the bar to hold it too. */
type Place = 'narrow' | 'narrowest';

interface MenuProps extends BarActions {
  readonly state: BarState;
  readonly view: OverlayView;
  readonly entries: readonly MenuEntry[];
  readonly say: OverlayWords;
  readonly words: BarWords;
}

/** What the bar has no room for, and what is asked for rarely. It closes after an act, on Escape, on a click elsewhere. */
export function Menu({ state, view, entries, say, words, ...on }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    const root = box.current?.getRootNode();
    const window = box.current?.ownerDocument.defaultView;
    if (!isOpen || !(root instanceof ShadowRoot) || window == null) return;
    const elsewhere = new AbortController();
    const quietly = { capture: true, passive: true, signal: elsewhere.signal };
    const onPointer = (event: Event) => {
      if (box.current !== null && !event.composedPath().includes(box.current)) setOpen(false);
    };
    root.addEventListener('pointerdown', onPointer, quietly);
    // Outside, what happens within our root seems to happen to its host.
    window.addEventListener('pointerdown', ({ target }) => target !== root.host && setOpen(false), quietly);
    return () => elsewhere.abort();
  }, [isOpen]);

  function onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && box.current?.contains(relatedTarget) === false) setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    // One step back: the menu, before what lies under it.
    event.preventDefault();
    close();
  }

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  function entry(id: string, name: string, act: () => void, place?: Place) {
    const run = () => {
      close();
      act();
    };
    return (
      <button
        key={id}
        type="button"
        class={place === undefined ? 'menu-entry' : `menu-entry ${place}`}
        data-act={id}
        onClick={run}
      >
        {name}
      </button>
    );
  }

  function choice(id: string, name: string, isOn: boolean, act: () => void, place?: Place) {
    return (
      <button
        type="button"
        class={place === undefined ? 'menu-entry switch' : `menu-entry switch ${place}`}
        role="switch"
        aria-checked={isOn}
        data-act={id}
        onClick={act}
      >
        {name}
        <span class="switch-track" aria-hidden="true" />
      </button>
    );
  }

  return (
    <div class="menu-box" ref={box}>
      <button
        type="button"
        ref={button}
        class="button button-icon"
        data-act="more"
        aria-label={words('more')}
        title={words('more')}
        aria-expanded={isOpen}
        aria-controls="menu"
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onKeyDown}
      >
        <Dots />
      </button>
      <fieldset
        class="menu"
        id="menu"
        aria-label={words('more')}
        hidden={!isOpen}
        onKeyDown={onKeyDown}
        onFocusOut={onFocusOut}
      >
        <p class="menu-about narrow">
          <span>{state.form}</span>
          {state.notes > 0 && <span>{words('notes', { count: state.notes })}</span>}
          <Saved kept={state.kept} words={words} place="narrow" />
        </p>
        {entry('list', say(view.list ? 'listClose' : 'listOpen'), on.onList, 'narrowest')}
        {choice('marks', words('marks'), view.marks, on.onMarks, 'narrow')}
        {choice('readback', words('readback'), view.readback, on.onReadback, 'narrow')}
        {choice('keys', words('keys'), state.keys, () => on.onKeys(!state.keys))}
        {entry('library', words('library'), on.onLibrary, 'narrow')}
        {entry('print', words('print'), on.onPrint)}
        {entries.map(({ id, name, onClick }) => entry(id, name, onClick))}
      </fieldset>
    </div>
  );
}
