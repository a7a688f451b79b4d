import { render } from 'preact';
import { groupOf } from '../../components/findings/sheet';
import type { Host } from '../../components/host/host';
import type { Overlay, Setting, ShownReport } from '../../components/overlay/contract';
import type { Wear } from '../../components/overlay/ground';
import { leadOf } from '../../components/overlay/lit';
import { type MarkBoxes, Marks } from '../../components/overlay/Marks';
import { Panel } from '../../components/overlay/Panel';
import { placeMarks } from '../../components/overlay/place';
import { type Act, FIRST_VIEW, nextView, type OverlayView } from '../../components/overlay/state';
import type { Decision } from '../../lib/core/decision';
import type { FieldId } from '../../lib/core/form';
import { knownIn } from './answers';
import { cards } from './cards';
import { sheetWords } from './content';
import { type DecisionResult, decider } from './decisions';
import { rememberFocus } from './focus';
import { follow } from './follow';
import { wearReader } from './ground';
import { leadTo, showOpenFinding } from './lead';
import { modelOf } from './model';
import { inGroup, isOpenedAnew, withCauseOf } from './opening';
import { readbackOf } from './readback';
import { softSwitch } from './settings';

/** Checks a report, draws marks and bar, keeps them on their cells, and answers to acts from page, popup and keys. */
export function drawReport(shown: ShownReport, setting: Setting, host: Host): Overlay {
  const { report } = shown;
  const { page, language, guard, signal } = setting;
  const words = sheetWords(language);
  const hints = softSwitch();
  const model = modelOf(shown);
  const readback = readbackOf({
    ...{ shown, setting, host, words: words.findings },
    onDecided: know,
    onLeave: () => act({ type: 'readback', visible: false }),
    refresh: () => follower.refresh(),
  });
  const decide = decider(report, setting, words.say, onDecided);
  let view = FIRST_VIEW;
  let soft: boolean | null = null;
  let spoken = '';
  let message = '';

  const act = guard((asked: Act) => {
    const before = view;
    const { sheet, standings } = model;
    const stops = asked.type === 'step' ? model.stops(soft === true) : [];
    view = nextView(view, inGroup(asked, sheet, standings), stops);
    if (asked.type === 'show') view = withCauseOf(asked.identity, view, sheet);
    if (view === before) return;
    message = '';
    draw(before);
    if (isOpenedAnew(view, before)) lead();
    if (asked.type === 'step' && view.card !== null) {
      bringIntoView(view.card.field);
      card.focusMark();
    }
  });
  const card = cards({ shown, setting, host, model, decide, view: () => view, act });

  function draw(before: OverlayView): void {
    const focus = rememberFocus(host.root);
    drawPanel();
    if (isOpenedAnew(view, before)) showOpenFinding(host.panel);
    if (view.readback !== before.readback) readback.leave();
    if (view.shown !== 'all') render(null, host.layer);
    follower.refresh();
    card.draw(before, message);
    focus?.restore();
  }

  function isReadback(): boolean {
    return view.readback && view.shown === 'all';
  }

  function drawPanel(): void {
    if (isReadback()) {
      readback.drawBar();
      return;
    }
    const { sheet, standings } = model;
    render(
      <Panel
        sheet={sheet}
        standings={standings}
        words={words}
        view={view}
        derived={view.list ? model.derived() : null}
        soft={soft}
        spoken={spoken}
        message={message}
        onList={() => act({ type: 'list' })}
        onFold={() => act({ type: 'fold' })}
        onReadback={() => act({ type: 'readback' })}
        onPick={(identity) => act({ type: 'pick', identity })}
        onGroup={(key) =>
          act({ type: 'group', group: key, set: groupOf(sheet, key)?.unique === true ? 0 : null })
        }
        onSet={(group, set) => act({ type: 'set', group, set })}
        onDecide={decide.onDecide}
        onUndo={decide.onUndo}
        onSoft={onSoft}
      />,
      host.panel,
    );
  }

  function wear(field: FieldId): Wear {
    const cell = shown.places.get(field);
    return cell === undefined ? '' : wearOf(cell);
  }

  function drawMarks(boxes: MarkBoxes, isSameSet: boolean): void {
    if (view.shown !== 'all') return;
    if (isReadback()) {
      readback.drawMarks(boxes);
      return;
    }
    if (!isSameSet) {
      render(
        <Marks
          marks={view.marks ? model.marks : []}
          boxes={boxes}
          lit={model.lit(view)}
          wear={wear}
          report={report}
          language={language}
          words={words.findings}
          card={view.card}
          events={card}
        />,
        host.layer,
      );
    }
    placeMarks(host.layer, boxes);
    card.place(boxes);
  }

  function onDecided(result: DecisionResult): void {
    message = result.message;
    // What was dismissed goes to the end of the list, closed.
    if (result.dismissed !== null && view.active === result.dismissed) {
      view = { ...view, active: null, set: null };
    }
    know(result.decisions);
  }

  /** Draws everything anew by the decisions that are known now. */
  function know(decisions: readonly Decision[] | null): void {
    if (decisions !== null) {
      model.decided(decisions);
      readback.decided(decisions);
    }
    if (spoken !== '') spoken = model.summary(words, soft === true);
    draw(view);
  }

  const onSoft = guard((isShown: boolean) => {
    soft = isShown;
    const isSoft = model.sheet.soft.some(({ id }) => id === view.active);
    if (!isShown && isSoft) view = { ...view, active: null };
    hints.write(isShown);
    draw(view);
  });

  /** Brings what was lit into view. */
  function lead(): void {
    const now = model.lit(view);
    const field = now && leadOf(now, model.isPlaced);
    if (field !== null) bringIntoView(field);
  }

  function bringIntoView(field: string): void {
    const element = model.elementOf(field);
    if (element !== undefined) leadTo(element, page, [...host.panel.querySelectorAll('.panel')]);
  }

  const follower = follow({
    page,
    probe: host.probe,
    wanted: () => (isReadback() ? readback.wanted() : model.wanted(view)),
    onMove: guard(drawMarks),
    signal,
  });
  const wearOf = wearReader(page, () => follower.refresh(), signal);
  drawPanel();
  follower.refresh();
  shown.known.then(
    guard((answer: unknown) => {
      const known = knownIn(answer);
      if (known === null || signal.aborted) return;
      if (known.yearBefore !== null) model.compare(known.yearBefore);
      know(known.decisions);
    }),
  );
  hints.read().then(
    guard((isShown: boolean) => {
      soft = isShown;
      if (!signal.aborted) draw(view);
    }),
  );
  // A live region speaks only when its text changes after it is there.
  page.defaultView?.requestAnimationFrame(
    guard(() => {
      spoken = model.summary(words, soft === true);
      if (!signal.aborted) drawPanel();
    }),
  );
  return { view: () => view, act };
}
