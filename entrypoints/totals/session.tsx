import { render } from 'preact';
import { copyText } from '../../components/host/copy';
import { mountHost } from '../../components/host/host';
import { Areas } from '../../components/totals/Areas';
import { Panel } from '../../components/totals/Panel';
import totalsCss from '../../components/totals/totals.css?inline';
import type { PanelFigure } from '../../components/totals/view';
import { blockOf } from '../../lib/core/quick/block';
import type { ToTotals, TotalsEntered } from '../../lib/messages';
import { overlap } from '../../lib/page/places';
import { totalsWords } from '../../lib/words/totals';
import { extentOf, sourced } from '../../lib/words/totals-source';
import { areasOf, type Corner, freestCorner } from './areas';
import { type Command, commandOf } from './keys';
import { measure, windowOf } from './measure';
import { takePointer } from './pointer';
import type { Port } from './port';
import { sourceOfPage } from './source';
import { watchMoves } from './watch';
import { newWork } from './work';

/**
 * Quick totals in one frame, from the press of the button until they are left. Everything that is listened to,
 * watched and drawn ends with the signal that this returns.
 */
export function startSession(page: Document, port: Port): AbortSignal {
  const ending = new AbortController();
  const { signal } = ending;
  const say = totalsWords(port.language);
  const window = page.defaultView;
  const frame = String(Math.random());
  const focusedBefore = page.activeElement;
  const work = newWork(page, say);
  /** Where the panel is: nowhere, as long as another frame has it. */
  let panel: 'none' | 'hint' | 'sums' | null = null;
  let corner: Corner = 'bottom-left';
  let message = '';
  let spoken = '';
  /** Whose report this page is, as far as the background knows. */
  let known: unknown = null;

  const host = mountHost({
    page,
    name: 'gouji-totals',
    css: totalsCss,
    language: port.language,
    signal,
    onKey: () => {},
    about: () => work.table(),
  });
  const keys = page.createElement('div');
  keys.className = 'keys';
  keys.tabIndex = 0;
  keys.setAttribute('role', 'application');
  keys.setAttribute('aria-label', say('cells'));
  keys.setAttribute('aria-description', say('keys'));
  const live = page.createElement('div');
  live.className = 'spoken';
  live.setAttribute('role', 'status');
  const board = page.createElement('div');
  host.panel.append(keys, live, board);

  /** A bug ends quick totals in this frame; the page goes on as if they had never been. */
  function guard<Args extends readonly unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
    return (...args) => {
      if (signal.aborted) return;
      try {
        run(...args);
      } catch (error) {
        console.error('Gouji:', error);
        leave();
      }
    };
  }

  const moves = watchMoves(page, {
    onMove: guard(drawAreas),
    onChange: guard((records: readonly MutationRecord[]) => {
      if (work.changed(records)) draw();
    }),
    signal,
  });

  function draw(): void {
    live.textContent = spoken;
    drawPanel();
    moves.request();
  }

  function drawPanel(): void {
    const view = panel === null ? null : { is: panel, message, spoken, ...work.view() };
    render(
      view && (
        <Panel
          view={view}
          say={say}
          corner={corner}
          onCopy={guard(copyFigure)}
          onTotals={guard(() => act({ is: 'totals' }))}
          onSource={guard(() => act({ is: 'source' }))}
          onPin={guard(() => act({ is: 'pin' }))}
          onClose={leave}
        />
      ),
      board,
    );
  }

  function drawAreas(): void {
    const boxes = areasOf(work.wanted(), host.probe);
    render(<Areas boxes={boxes} onHandle={guard(pressHandle)} />, host.layer);
  }

  /** The selection has changed. Far from it the panel stays where it is. */
  function select(isDone: boolean): void {
    message = '';
    if (work.selection() === null) {
      panel = 'hint';
      spoken = '';
    } else {
      if (panel !== 'sums') port.send({ type: 'totals.selected', frame });
      panel = 'sums';
      if (isDone) spoken = work.spoken();
    }
    draw();
    if (isDone) giveRoom();
  }

  function giveRoom(): void {
    const table = work.found();
    const drawn = board.querySelector('.totals');
    if (table === null || drawn === null) return;
    const measured = measure(table);
    const view = windowOf(table.element);
    const active = work.active();
    const blocks = [...work.ranges(), ...(active === null ? [] : [blockOf(active.cell)])];
    const taken = blocks.flatMap((block) => {
      const box = measured.box(block);
      return (box && measured.shown && overlap(box, measured.shown)) ?? [];
    });
    const next = freestCorner(corner, drawn.getBoundingClientRect(), view, taken);
    if (next === corner) return;
    corner = next;
    drawPanel();
  }

  const pointer = takePointer(
    page,
    {
      onPress: guard((cell, held) => {
        if (!work.press(cell, held)) return;
        keys.focus({ preventScroll: true });
        select(false);
      }),
      onDrag: guard((cell) => {
        if (work.drag(cell)) select(false);
      }),
      onRelease: guard(() => select(true)),
      onHover: guard((cell) => {
        if (work.hover(cell)) moves.request();
      }),
    },
    signal,
  );

  function pressHandle(shape: 'rows' | 'columns', event: PointerEvent): void {
    const { hovered } = work.wanted();
    if (hovered === null || event.button !== 0) return;
    event.preventDefault();
    const held = { extend: event.shiftKey, beside: event.ctrlKey || event.metaKey };
    const element = hovered.found.cells[hovered.cell.index];
    if (element === undefined || !work.press(element, held, shape)) return;
    pointer.follow(hovered.found.element, event);
    keys.focus({ preventScroll: true });
    select(false);
  }

  const onKeyDown = guard((event: KeyboardEvent) => {
    const isInCells = host.root.activeElement === keys;
    const command = commandOf(event, work.isRightToLeft());
    const isMeant = isInCells || (command?.is === 'escape' && !isEditable(event));
    if (command === null || !isMeant) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act(command);
  });
  window?.addEventListener('keydown', onKeyDown, { capture: true, signal });

  function act(command: Command): void {
    switch (command.is) {
      case 'move':
        if (work.move(command.move)) arrive();
        break;
      case 'take':
        if (work.take(command.shape)) select(true);
        break;
      case 'pass':
        pass(command.backwards);
        break;
      case 'copy':
        copyMain();
        break;
      case 'escape':
        stepBack();
        break;
      case 'pin':
        if (work.pin()) tell(work.pinned());
        break;
      case 'totals':
      case 'source':
        work.toggle(command.is);
        tell(command.is === 'totals' && panel === 'sums' ? work.spoken() : spoken);
        break;
    }
  }

  function tell(words: string): void {
    spoken = words;
    draw();
  }

  /** The keyboard has led somewhere. */
  function arrive(): void {
    work.lead();
    select(true);
  }

  function stepBack(): void {
    const hadSelection = work.selection() !== null;
    work.clear();
    if (hadSelection) select(true);
    else leave();
  }

  function pass(backwards: boolean): void {
    if (work.go(backwards ? 'back' : 'on')) arrive();
    else ask(backwards);
  }

  function ask(backwards: boolean): void {
    port.send({ type: 'totals.passed', backwards }).then((answer) => {
      // With no other frame to go to, the keyboard reaches the panel.
      if (!signal.aborted && !isEntered(answer)) board.querySelector('button')?.focus();
    });
  }

  function copyMain(): void {
    const main = work.main();
    if (main !== null) copy(main.text, main.told, main.place);
  }

  function copyFigure({ name, value, told }: PanelFigure): void {
    const [main, found] = [work.main(), work.found()];
    if (found === null) return;
    const extent = say('partOf', { name: say(name), place: extentOf(found.table, work.ranges(), say) });
    copy(value, told, main?.name === name && main.told === told ? main.place : extent);
  }

  function copy(value: string, told: string, place: string): void {
    const text = work.view().withSource
      ? sourced(told, place, sourceOfPage(page, known, new Date()), say)
      : value;
    copyText(page, text).then(
      guard((isCopied: boolean) => {
        message = isCopied ? say('copied', { text }) : say('copyFailed');
        spoken = message;
        draw();
      }),
    );
  }

  function answer(asked: ToTotals): TotalsEntered | true | undefined {
    switch (asked.type) {
      case 'totals.end':
        ending.abort();
        return true;
      case 'totals.clear':
        if (asked.frame === frame) return undefined;
        work.clear();
        panel = null;
        guard(draw)();
        return undefined;
      case 'totals.enter':
        return { entered: enter(asked.at) };
    }
  }

  function enter(at: 'start' | 'first' | 'last' | 'none'): boolean {
    if (at === 'none') panel = 'none';
    else if (!work.hasTables()) return false;
    else if (at === 'start') panel = 'hint';
    else {
      if (!work.go(at)) return false;
      arrive();
    }
    spoken = at === 'none' || at === 'start' ? say(at === 'none' ? 'none' : 'hint') : spoken;
    guard(draw)();
    keys.focus({ preventScroll: true });
    return true;
  }

  function leave(): void {
    if (signal.aborted) return;
    ending.abort();
    port.send({ type: 'totals.left' });
  }

  signal.addEventListener('abort', () => {
    const hadFocus = host.root.activeElement !== null;
    render(null, board);
    render(null, host.layer);
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  });
  port.listen(answer, signal);
  const idle = window?.requestIdleCallback(guard(work.prepare), { timeout: 1000 });
  signal.addEventListener('abort', () => idle !== undefined && window?.cancelIdleCallback(idle));
  port.send({ type: 'totals.ask' }).then((answered) => {
    known = answered;
  });
  return signal;
}

function isEditable(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:input|textarea|select)$/.test(target.localName);
}

function isEntered(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'entered' in answer && answer.entered === true;
}
