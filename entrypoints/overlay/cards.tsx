import { render } from 'preact';
import type { SheetWords } from '../../components/findings/words';
import type { Host } from '../../components/host/host';
import { accountOf } from '../../components/overlay/account';
import { Card } from '../../components/overlay/Card';
import type { Setting, ShownReport } from '../../components/overlay/contract';
import type { MarkBoxes, MarkEvents } from '../../components/overlay/Marks';
import type { Act, CardView, OverlayView } from '../../components/overlay/state';
import type { Decidable } from '../../lib/core/decision';
import { idOf } from '../../lib/core/decision';
import type { FieldId } from '../../lib/core/form';
import { copyText } from './clipboard';
import type { Decider } from './decisions';
import { intent } from './intent';
import type { Model } from './model';
import { standAt } from './standing';

/** Draws the card of a finding, keeps it at its cell and the focus where it belongs. */
export interface Cards extends MarkEvents {
  /** Draws the card of a view, or none. Call after anything has changed. */
  draw(before: OverlayView, message: string): void;
  /** The cells are known, or have moved. */
  place(boxes: MarkBoxes): void;
  /** The focus goes to the mark of the card when that stands, unless a person is elsewhere. */
  focusMark(): void;
}

interface CardsOptions {
  readonly shown: ShownReport;
  readonly setting: Setting;
  readonly host: Host;
  readonly model: Model;
  readonly decide: Decider;
  /** In the language that is set now. */
  readonly words: () => SheetWords;
  readonly view: () => OverlayView;
  readonly act: (act: Act) => void;
}

export function cards({ shown, setting, host, model, decide, words, view, act }: CardsOptions): Cards {
  const { page, guard, signal } = setting;
  const box = page.createElement('div');
  host.layer.after(box);
  const wait = intent(page.defaultView, signal);
  const stand = standAt({ page, host, box, model, view, guard, signal, onPlaced, onLost: leave });
  /** Where the focus is to go when the card stands. */
  let awaited: 'card' | 'mark' | null = null;
  /** Whether a mark is given the focus by us: its card was just closed and stays so. */
  let isReturning = false;

  const close = () => act({ type: 'uncard' });
  const show = (field: FieldId, how: CardView['how']) => {
    const [first] = model.findingsAt(field, null);
    if (first !== undefined) act({ type: 'card', field, finding: idOf(first), how });
  };

  function leave(): void {
    if (view().card?.how === 'hover') close();
  }

  function markAt(field: FieldId): HTMLElement | null {
    return host.layer.querySelector<HTMLElement>(`[data-badge="${CSS.escape(field)}"]`);
  }

  function giveFocus(element: HTMLElement | null): void {
    isReturning = true;
    element?.focus({ preventScroll: true });
    isReturning = false;
  }

  function onPlaced(): void {
    const { card } = view();
    const wanted = awaited;
    awaited = null;
    if (card === null || wanted === null) return;
    giveFocus(wanted === 'mark' ? markAt(card.field) : box.querySelector<HTMLElement>('.card'));
  }

  function onUse(): void {
    wait.settle();
    const { card } = view();
    if (card?.how === 'hover') act({ type: 'card', ...card, how: 'pinned' });
  }

  async function copy(finding: Decidable): Promise<boolean> {
    const source = { identity: shown.identity, accessed: today() };
    return copyText(page, accountOf(finding, model.sheet, words(), source));
  }

  function drawCard(card: CardView | null, message: string): void {
    const findings = card === null ? [] : model.findingsAt(card.field, card.finding);
    const finding = findings.find((one) => idOf(one) === card?.finding);
    if (card === null || finding === undefined) {
      render(null, box);
      return;
    }
    const { field, how } = card;
    render(
      <Card
        field={field}
        findings={findings}
        finding={finding}
        sheet={model.sheet}
        standings={model.standings}
        words={words()}
        message={message}
        onPage={(other) => act({ type: 'card', field, finding: idOf(other), how })}
        onCopy={copy}
        onClose={close}
        onUse={onUse}
        onEnter={wait.settle}
        onLeave={() => wait.leave(guard(leave))}
        onDecide={decide.onDecide}
        onUndo={decide.onUndo}
      />,
      box,
    );
  }

  // A tap beside it closes a card, as no pointer can leave it; a finger that scrolls does not.
  let touched: PointerEvent | null = null;
  const isOutside = ({ pointerType, target }: PointerEvent) =>
    pointerType === 'touch' && target !== host.root.host;
  page.addEventListener(
    'pointerdown',
    (event) => {
      touched = isOutside(event) ? event : null;
    },
    { capture: true, passive: true, signal },
  );
  page.addEventListener(
    'pointerup',
    guard((event: PointerEvent) => {
      const isTap =
        touched !== null && Math.hypot(event.clientX - touched.clientX, event.clientY - touched.clientY) < 10;
      touched = null;
      if (isTap && isOutside(event) && view().card !== null) close();
    }),
    { capture: true, passive: true, signal },
  );

  return {
    draw(before, message) {
      const { card } = view();
      const hadFocus = box.contains(host.root.activeElement);
      drawCard(card, message);
      if (card === null) {
        awaited = null;
        wait.settle();
        if (before.card !== null && hadFocus) giveFocus(markAt(before.card.field));
      } else if (hadFocus && !box.contains(host.root.activeElement)) {
        giveFocus(box.querySelector<HTMLElement>('.card'));
      }
    },
    place: stand.place,
    focusMark() {
      const { activeElement } = host.root;
      const isFree = activeElement === null && (page.activeElement ?? page.body) === page.body;
      const isOurs = activeElement !== null && !host.panel.contains(activeElement);
      if (isFree || isOurs) awaited = 'mark';
    },
    onHover(field, isOver) {
      if (!isOver) wait.leave(guard(leave));
      else if (view().card?.field === field) wait.settle();
      else wait.enter(guard(() => show(field, 'hover')));
    },
    onFocus(field, isIn) {
      if (!isIn) wait.leave(guard(leave));
      else if (!isReturning && view().card?.field !== field) show(field, 'hover');
    },
    onPress(field, isByKey) {
      wait.settle();
      const { card } = view();
      const isPinned = card?.field === field && card.how === 'pinned';
      if (isByKey) awaited = 'card';
      if (isPinned && !isByKey) close();
      else if (isPinned) stand.refresh();
      else if (card?.field === field) act({ type: 'card', ...card, how: 'pinned' });
      else show(field, 'pinned');
    },
  };
}

/** The day by the reader's own clock. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
