import { render } from 'preact';
import { groupOf } from '../../components/findings/sheet';
import type { Host } from '../../components/host/host';
import type { Kept } from '../../components/overlay/Bar';
import type { Overlay, Setting, ShownReport } from '../../components/overlay/contract';
import type { Wear } from '../../components/overlay/ground';
import { leadOf } from '../../components/overlay/lit';
import type { MarkBoxes } from '../../components/overlay/Marks';
import { Panel } from '../../components/overlay/Panel';
import { placeMarks } from '../../components/overlay/place';
import { firstView } from '../../components/overlay/start';
import { type Act, FIRST_VIEW, nextView, type OverlayView } from '../../components/overlay/state';
import type { TabSpot } from '../../components/overlay/Tab';
import type { Decision } from '../../lib/core/decision';
import type { FieldId } from '../../lib/core/form';
import { textFindingOf } from '../../lib/core/text-finding';
import type { SettingName } from '../../lib/settings/settings';
import { barWords } from '../../lib/words/bar';
import { knownIn } from './answers';
import { cards } from './cards';
import { checkText, withoutGone } from './claims';
import { sheetWords } from './content';
import { type DecisionResult, decider } from './decisions';
import { rememberFocus } from './focus';
import { follow, type Wanted } from './follow';
import { wearReader } from './ground';
import { dress } from './host';
import { stepByKeys } from './keys';
import { leadTo, showOpenFinding } from './lead';
import { modelOf } from './model';
import { inGroup, isOpenedAnew, withCauseOf } from './opening';
import { PageMarks } from './page-marks';
import { printWithMarks } from './print';
import { readbackOf } from './readback';
import { looksOf, type Preferences } from './settings';
import { Strips, stripsWanted, stripTables } from './strips';
import { keepTabFree } from './tab-spot';

/** Where a report is drawn, and how. */
export interface Drawn {
  readonly host: Host;
  readonly preferences: Preferences;
  /** How it stood when the page was read before; null the first time. */
  readonly before: OverlayView | null;
}

/** Checks a report, draws marks and bar, keeps them on their cells, and answers to acts from page, popup and keys. */
export function drawReport(shown: ShownReport, setting: Setting, drawn: Drawn): Overlay {
  const { report } = shown;
  const { page, guard, signal } = setting;
  const { host, preferences } = drawn;
  const model = modelOf(shown, (claim) => words.sheet.claims.mark(claim));
  const tables = stripTables(model.derived(), shown.places);
  const strips = host.box.appendChild(page.createElement('div'));
  let words = wordsNow();
  const readback = readbackOf({
    ...{ shown, host, words: words.sheet.findings },
    setting: { ...setting, language: words.language },
    onDecided: know,
    onLeave: () => act({ type: 'readback', visible: false }),
    refresh: () => follower.refresh(),
  });
  const decide = decider(report, setting, (key, values) => words.sheet.say(key, values), onDecided);
  let view = viewAtFirst();
  let kept: Kept | null = null;
  let spot: TabSpot | null = null;
  let spoken = '';
  let message = '';

  /** In the language and the theme that are set. */
  function wordsNow() {
    const { language, theme } = looksOf(preferences, setting.language);
    dress(host, language, theme);
    return { language, sheet: sheetWords(language), bar: barWords(language) };
  }

  function viewAtFirst(): OverlayView {
    const { before } = drawn;
    if (before === null) return firstView(preferences.now().start, page.defaultView?.innerWidth ?? 0);
    const { shown, marks, readback, list } = before;
    return { ...FIRST_VIEW, shown, marks, readback, list };
  }

  const act = guard((asked: Act) => {
    const before = view;
    const { sheet, standings } = model;
    const stops = asked.type === 'step' ? model.stops(preferences.now().soft) : [];
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
  checkText(shown, setting, preferences, (found) => {
    model.claimed(found, preferences.now().claimTicks);
    view = withoutGone(view, found.claims);
    if (spoken !== '') spoken = summary();
    draw(view);
  });
  const card = cards({
    ...{ shown, setting, host, model, decide, act },
    words: () => words.sheet,
    view: () => view,
  });

  function draw(before: OverlayView): void {
    const focus = rememberFocus(host.root);
    drawPanel();
    if (isOpenedAnew(view, before)) showOpenFinding(host.panel);
    if (view.readback !== before.readback) readback.leave();
    if (view.shown !== 'all') render(null, host.layer);
    if (view.shown !== 'all' || isReadback()) render(null, strips);
    follower.refresh();
    card.draw(before, message);
    focus?.restore();
    if (view.shown !== before.shown) lookAtTab();
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
    const { soft, claims, keys, tabPlace } = preferences.now();
    render(
      <Panel
        sheet={sheet}
        standings={standings}
        words={words.sheet}
        barWords={words.bar}
        view={view}
        derived={view.list ? model.derived() : null}
        soft={soft}
        keys={keys}
        stops={view.shown === 'all' ? model.stops(soft).length : 0}
        kept={kept}
        entries={tables.map(({ section }) => ({
          id: `strip-${section}`,
          name: words.bar('stripOf', { table: words.bar(`section_${section}`) }),
          onClick: showDerived,
        }))}
        tab={{ place: tabPlace, spot }}
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
        onSoft={(isShown) => preferences.set('soft', isShown)}
        claims={claims}
        onClaims={(isOn) => preferences.set('claims', isOn)}
        onKeys={(isOn) => preferences.set('keys', isOn)}
        onTab={(place) => preferences.set('tabPlace', place)}
        onStep={(by) => act({ type: 'step', by })}
        onMarks={() => act({ type: 'marks' })}
        onLibrary={() => setting.send({ type: 'library.open' })}
        onPrint={print}
      />,
      host.panel,
    );
  }

  function wear(field: FieldId): Wear {
    const cell = shown.places.get(field);
    return cell === undefined ? '' : wearOf(cell);
  }

  function print(): void {
    printWithMarks({
      setting,
      host,
      model,
      words: words.sheet,
      barWords: words.bar,
      summary: summary(),
    }).then(
      guard((isPrinted: boolean) => {
        message = isPrinted ? '' : words.bar('printFailed');
        if (message !== '') spoken = message;
        if (!signal.aborted) draw(view);
      }),
    );
  }

  /** Opens the list at the figures that the form does not print. */
  function showDerived(): void {
    if (!view.list) act({ type: 'list' });
    const derived = host.panel.querySelector('.derived');
    derived?.setAttribute('open', '');
    derived?.querySelector('summary')?.focus();
  }

  function drawMarks(boxes: MarkBoxes, isSameSet: boolean): void {
    if (view.shown !== 'all') return;
    if (isReadback()) {
      readback.drawMarks(boxes);
      return;
    }
    if (!isSameSet) {
      render(<PageMarks {...{ model, view, boxes, wear }} words={words.sheet} events={card} />, host.layer);
    }
    placeMarks(host.layer, boxes);
    card.place(boxes);
    drawStrips(boxes);
  }

  /** Beside the marks: a strip goes where there is room, so it is drawn anew when its table moves. */
  function drawStrips(boxes: MarkBoxes): void {
    const origin = { ...shown.identity, address: page.location.href };
    render(
      view.marks && <Strips {...{ page, tables, boxes, origin }} words={words.sheet} barWords={words.bar} />,
      strips,
    );
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
    if (spoken !== '') spoken = summary();
    draw(view);
  }

  const onSetting = guard((name: SettingName) => {
    const { soft } = preferences.now();
    if (name === 'language' || name === 'theme') words = wordsNow();
    if (name === 'language' && spoken !== '') spoken = summary();
    const isSoft = model.sheet.soft.some(({ id }) => id === view.active);
    if (name === 'soft' && !soft && isSoft) view = { ...view, active: null };
    draw(view);
    if (name === 'tabPlace') lookAtTab();
  });

  function summary(): string {
    return model.summary(words.sheet, preferences.now().soft);
  }

  /** Brings what was lit into view. */
  function lead(): void {
    if (view.active !== null && textFindingOf(model.sheet.claims, view.active) !== undefined) {
      bringIntoView(view.active);
      return;
    }
    const now = model.lit(view);
    const field = now && leadOf(now, model.isPlaced);
    if (field !== null) bringIntoView(field);
  }

  function bringIntoView(field: string): void {
    const element = model.elementOf(field);
    if (element !== undefined) leadTo(element, page, [...host.panel.querySelectorAll('.panel')]);
  }

  function wanted(): Wanted[] {
    if (isReadback()) return readback.wanted();
    const strips = view.shown === 'all' && view.marks ? stripsWanted(tables) : [];
    return [...model.wanted(view), ...strips];
  }

  const follower = follow({
    page,
    probe: host.probe,
    wanted,
    onMove: guard(drawMarks),
    signal,
  });
  const wearOf = wearReader(page, () => follower.refresh(), signal);
  const lookAtTab = keepTabFree({
    page,
    host: host.root.host,
    place: () => preferences.now().tabPlace,
    isShown: () => view.shown === 'tab',
    onSpot: guard((now: TabSpot | null) => {
      if (now?.top === spot?.top && now?.isSliver === spot?.isSliver) return;
      spot = now;
      drawPanel();
    }),
    signal,
  });
  stepByKeys({
    page,
    box: host.box,
    isOn: () => view.shown !== 'off' && preferences.now().keys,
    onStep: (by) => act({ type: 'step', by }),
    signal,
  });
  preferences.watch(onSetting, signal);
  drawPanel();
  lookAtTab();
  follower.refresh();
  shown.known.then(
    guard((answer: unknown) => {
      const known = knownIn(answer);
      if (known === null || signal.aborted) return;
      kept = known.kept;
      if (known.yearBefore !== null || known.yearAfter !== null) {
        model.compare({ before: known.yearBefore, after: known.yearAfter });
      }
      know(known.decisions);
    }),
  );
  // A live region speaks only when its text changes after it is there.
  page.defaultView?.requestAnimationFrame(
    guard(() => {
      spoken = summary();
      if (!signal.aborted) drawPanel();
    }),
  );
  return { view: () => view, act };
}
