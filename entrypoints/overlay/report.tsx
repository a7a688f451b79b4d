import { render } from 'preact';
import { groupOf, keyOfGroup, sheetOf, softCount } from '../../components/findings/sheet';
import { countsOf, standingsOf } from '../../components/findings/standing';
import { type Mark, marksOf } from '../../components/overlay/badges';
import type { DecisionMessage, Overlay, Setting, ShownReport } from '../../components/overlay/contract';
import { leadOf, litOf } from '../../components/overlay/lit';
import { type MarkBoxes, Marks, markSize } from '../../components/overlay/Marks';
import { Panel } from '../../components/overlay/Panel';
import { type Act, FIRST_VIEW, nextView, type OverlayView } from '../../components/overlay/state';
import { summaryText } from '../../components/overlay/summary';
import { type Decidable, type Decision, decide, type Verdict } from '../../lib/core/decision';
import { type DerivedFigure, derive } from '../../lib/core/derived';
import type { FieldId } from '../../lib/core/form';
import { outOfSight } from '../../lib/page/places';
import { decidedIn, knownIn } from './answers';
import { rules, sheetWords } from './content';
import { rememberFocus } from './focus';
import { follow, type Wanted } from './follow';
import type { Host } from './host';
import { softSwitch } from './settings';

/** Checks a report, draws marks and bar, keeps them on their cells, and answers to acts from page, popup and keys. */
export function drawReport(shown: ShownReport, setting: Setting, host: Host): Overlay {
  const { report, places } = shown;
  const { page, language, guard, signal } = setting;
  const words = sheetWords(language);
  const isPlaced = (field: FieldId) => places.has(field);
  const hints = softSwitch();
  let sheet = sheetOf(shown, rules, null);
  let standings = standingsOf(report, []);
  let { marks, badges } = marked();
  let view = FIRST_VIEW;
  let derived: readonly DerivedFigure[] | null = null;
  let soft: boolean | null = null;
  let spoken = '';
  let message = '';
  let opener: Element | null = null;

  const act = guard((asked: Act) => {
    const before = view;
    view = nextView(view, inGroup(asked));
    if (asked.type === 'show') view = withCauseOf(asked.identity);
    if (view === before) return;
    message = '';
    if (view.list) derived ??= derive(report, rules.derived, sheet.findings);
    draw(before);
    if (isOpenedAnew(before)) lead();
  });
  const onPick = (identity: string) => act({ type: 'pick', identity });

  /** A failing check is opened within its group, unless it stands among the dismissed. */
  function inGroup(asked: Act): Act {
    if (asked.type !== 'pick') return asked;
    const group = groupOf(sheet, asked.identity);
    const finding = group?.findings.find(({ identity }) => identity.id === asked.identity);
    if (group === undefined || finding === undefined || standings.isDismissed(finding)) return asked;
    return { ...asked, group: keyOfGroup(group) };
  }

  /** Leads to what is behind a check: to the cause of several, to the check itself where it stands alone. */
  function withCauseOf(identity: string): OverlayView {
    const group = groupOf(sheet, identity);
    if (group === undefined) return view;
    const key = keyOfGroup(group);
    return group.findings.length > 1
      ? nextView(view, { type: 'group', group: key, set: group.unique ? 0 : null })
      : { ...view, group: key };
  }

  function draw(before: OverlayView): void {
    const focus = rememberFocus(host.root);
    const focused = host.root.activeElement;
    drawPanel();
    if (isOpenedAnew(before)) showOpenFinding();
    if (view.shown !== 'all') render(null, host.layer);
    follower.refresh();
    if (focused?.classList.contains('mark') && view.active !== null && before.active !== view.active) {
      opened()?.querySelector<HTMLElement>('.finding-line')?.focus();
      opener = focused;
    }
    focus?.restore(opener);
  }

  function drawPanel(): void {
    render(
      <Panel
        sheet={sheet}
        standings={standings}
        words={words}
        view={view}
        derived={derived}
        soft={soft}
        spoken={spoken}
        message={message}
        onList={() => act({ type: 'list' })}
        onFold={() => act({ type: 'fold' })}
        onPick={onPick}
        onGroup={(key) =>
          act({ type: 'group', group: key, set: groupOf(sheet, key)?.unique === true ? 0 : null })
        }
        onSet={(group, set) => act({ type: 'set', group, set })}
        onDecide={onDecide}
        onUndo={onUndo}
        onSoft={onSoft}
      />,
      host.panel,
    );
  }

  function drawMarks(boxes: MarkBoxes): void {
    if (view.shown !== 'all') return;
    render(
      <Marks
        marks={marks}
        boxes={boxes}
        lit={lit()}
        report={report}
        language={language}
        words={words.findings}
        onPick={onPick}
      />,
      host.layer,
    );
  }

  const onDecide = (finding: Decidable, verdict: Verdict) => {
    const { id, terms } = decide(finding, report, verdict, '');
    const decision = { id, terms, verdict };
    tell({ type: 'decision.made', document: performance.timeOrigin, decision });
  };
  const onUndo = ({ id, terms }: Decision) => {
    tell({ type: 'decision.undone', document: performance.timeOrigin, decision: { id, terms } });
  };

  function tell(decision: DecisionMessage): void {
    setting.send(decision).then(
      guard((answer: unknown) => {
        const decided = decidedIn(answer);
        if (signal.aborted) return;
        const isSaved = decided !== null && decided.saved !== 'failed';
        message = isSaved ? '' : words.say('decisionFailed');
        if (decided?.saved === 'private') message = words.say('decisionPrivate');
        // What was dismissed goes to the end of the list, closed.
        const isGone =
          isSaved && decision.type === 'decision.made' && decision.decision.verdict.state === 'dismissed';
        if (isGone && view.active === decision.decision.id) view = { ...view, active: null, set: null };
        know(decided?.decisions ?? null);
      }),
    );
  }

  /** Draws everything anew by the decisions that are known now. */
  function know(decisions: readonly Decision[] | null): void {
    if (decisions !== null) standings = standingsOf(report, decisions);
    ({ marks, badges } = marked());
    if (spoken !== '') spoken = summary();
    draw(view);
  }

  const onSoft = guard((isShown: boolean) => {
    soft = isShown;
    const isSoft = sheet.soft.some(({ id }) => id === view.active);
    if (!isShown && isSoft) view = { ...view, active: null };
    hints.write(isShown);
    draw(view);
  });

  function marked(): { marks: readonly Mark[]; badges: readonly Wanted[] } {
    const marks = marksOf(sheet.findings, isPlaced, standings.isDismissed);
    const badges = marks.flatMap((mark): Wanted[] => {
      const element = places.get(mark.field);
      return element === undefined ? [] : [{ field: mark.field, element, badge: markSize(mark) }];
    });
    return { marks, badges };
  }

  function summary(): string {
    const toLookAt = soft === true ? softCount(sheet, standings) : 0;
    return summaryText(report, countsOf(sheet.findings, standings), words.say, toLookAt);
  }

  function opened(): Element | undefined {
    return [...host.panel.querySelectorAll('.finding-open')].at(-1);
  }

  /** Scrolls the list, and nothing but the list, to the finding that was opened. */
  function showOpenFinding(): void {
    const list = host.panel.querySelector('.list');
    const open = opened();
    if (list === null || open === undefined) return;
    const [frame, item] = [list.getBoundingClientRect(), open.getBoundingClientRect()];
    const below = item.bottom - frame.bottom;
    if (below > 0) list.scrollTop += Math.min(below, item.top - frame.top);
    else if (item.top < frame.top) list.scrollTop += item.top - frame.top;
  }

  function lit() {
    return litOf(view, sheet, isPlaced);
  }

  function wanted(): Wanted[] {
    if (view.shown !== 'all') return [];
    const marks = new Set(badges.map(({ field }) => field));
    const now = lit();
    const fields = now === null ? [] : [...new Set([...now.terms, ...now.suspects])];
    const cells = fields.flatMap((field): Wanted[] => {
      const element = marks.has(field) ? undefined : places.get(field);
      return element === undefined ? [] : [{ field, element, badge: null }];
    });
    return [...badges, ...cells];
  }

  function isOpenedAnew(before: OverlayView): boolean {
    const { active, group, set } = view;
    return active !== before.active || group !== before.group || set !== before.set;
  }

  /** Brings what was lit into view, in its own boxes and clear of the panel. */
  function lead(): void {
    const now = lit();
    const element = places.get((now && leadOf(now, isPlaced)) ?? '');
    if (element === undefined) return;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const panels = [...host.panel.querySelectorAll('.panel')].map((panel) => panel.getBoundingClientRect());
    const { clientWidth: width, clientHeight: height } = page.documentElement;
    if (outOfSight(element.getBoundingClientRect(), { left: 0, top: 0, width, height }, panels)) {
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    }
  }

  const follower = follow({ page, probe: host.probe, wanted, onMove: guard(drawMarks), signal });
  drawPanel();
  follower.refresh();
  shown.known.then(
    guard((answer: unknown) => {
      const known = knownIn(answer);
      if (known === null || signal.aborted) return;
      if (known.yearBefore !== null) sheet = sheetOf(shown, rules, known.yearBefore);
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
      spoken = summary();
      if (!signal.aborted) drawPanel();
    }),
  );
  return { view: () => view, act };
}
