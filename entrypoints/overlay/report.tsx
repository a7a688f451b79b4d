import { render } from 'preact';
import { endOf, marksOf } from '../../components/overlay/badges';
import type { Overlay, Setting, ShownReport } from '../../components/overlay/contract';
import { type Lit, type MarkBoxes, Marks, markSize } from '../../components/overlay/Marks';
import { Panel } from '../../components/overlay/Panel';
import { type Act, FIRST_VIEW, nextView, type OverlayView } from '../../components/overlay/state';
import { summaryText } from '../../components/overlay/summary';
import { type Finding, fieldsIn, tally } from '../../lib/core/check';
import type { FieldId } from '../../lib/core/form';
import { outOfSight } from '../../lib/page/places';
import { findingWords } from '../../lib/words/findings';
import { overlayWords } from '../../lib/words/overlay';
import { follow, type Wanted } from './follow';
import type { Host } from './host';

/** Draws marks and bar, keeps them on their cells, and answers to acts from page, popup and keys. */
export function drawReport(shown: ShownReport, setting: Setting, host: Host): Overlay {
  const { report, places, findings } = shown;
  const { page, language, guard, signal } = setting;
  const words = findingWords(language, shown.forms);
  const counts = tally(findings);
  const isPlaced = (field: FieldId) => places.has(field);
  const marks = marksOf(findings, isPlaced);
  const badges = wantedBadges();
  let view = FIRST_VIEW;
  let spoken = '';
  let opener: Element | null = null;

  const act = guard((act: Act) => {
    const before = view;
    view = nextView(view, act);
    if (view === before) return;
    draw(before);
    if (view.active !== null && view.active !== before.active) lead(view.active);
  });
  const onPick = (identity: string) => act({ type: 'pick', identity });

  function draw(before: OverlayView): void {
    const focused = host.root.activeElement;
    drawPanel();
    showOpenFinding();
    if (view.shown !== 'all') render(null, host.layer);
    follower.refresh();
    if (focused !== null) keepFocus(focused, before);
  }

  function drawPanel(): void {
    render(
      <Panel
        report={report}
        findings={findings}
        counts={counts}
        language={language}
        words={words}
        view={view}
        spoken={spoken}
        onList={() => act({ type: 'list' })}
        onFold={() => act({ type: 'fold' })}
        onPick={onPick}
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
        words={words}
        onPick={onPick}
      />,
      host.layer,
    );
  }

  /** Scrolls the list, and nothing but the list, to the finding that was opened. */
  function showOpenFinding(): void {
    const list = host.panel.querySelector('.list');
    const open = host.panel.querySelector('.finding-open');
    if (list === null || open === null) return;
    const [frame, item] = [list.getBoundingClientRect(), open.getBoundingClientRect()];
    const below = item.bottom - frame.bottom;
    if (below > 0) list.scrollTop += Math.min(below, item.top - frame.top);
    else if (item.top < frame.top) list.scrollTop += item.top - frame.top;
  }

  function activeFinding(): Finding | undefined {
    return findings.find((finding) => finding.identity.id === view.active);
  }

  function lit(): Lit | null {
    const finding = activeFinding();
    if (finding === undefined) return null;
    return { terms: fieldsIn(finding.identity), end: endOf(finding, isPlaced), outcome: finding.outcome };
  }

  function wantedBadges(): Wanted[] {
    return marks.flatMap((mark) => {
      const element = places.get(mark.field);
      return element === undefined ? [] : [{ field: mark.field, element, badge: markSize(mark) }];
    });
  }

  function wanted(): Wanted[] {
    if (view.shown !== 'all') return [];
    const marked = new Set(marks.map((mark) => mark.field));
    const terms = (lit()?.terms ?? []).flatMap((field): Wanted[] => {
      const element = marked.has(field) ? undefined : places.get(field);
      return element === undefined ? [] : [{ field, element, badge: null }];
    });
    return [...badges, ...terms];
  }

  /** Brings the figure a finding ends at into view, in its own boxes and clear of the panel. */
  function lead(identity: string): void {
    const finding = findings.find((one) => one.identity.id === identity);
    const end = finding && endOf(finding, isPlaced);
    const element = end && places.get(end);
    if (!element) return;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const panels = [...host.panel.querySelectorAll('.panel')].map((panel) => panel.getBoundingClientRect());
    const { clientWidth: width, clientHeight: height } = page.documentElement;
    if (outOfSight(element.getBoundingClientRect(), { left: 0, top: 0, width, height }, panels)) {
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    }
  }

  /** A button that goes takes no focus with it: opening moves it to what opened, closing back to the start. */
  function keepFocus(focused: Element, before: OverlayView): void {
    if (focused.classList.contains('mark') && view.active !== null && before.active !== view.active) {
      host.panel.querySelector<HTMLElement>('.finding-open .finding-line')?.focus();
      opener = focused;
    } else if (host.root.activeElement === null) {
      const back = opener?.isConnected ? opener : host.panel.querySelector('button');
      if (back instanceof HTMLElement) back.focus();
    }
  }

  const follower = follow({
    page,
    probe: host.probe,
    wanted,
    onMove: guard(drawMarks),
    signal,
  });
  drawPanel();
  follower.refresh();
  // A live region speaks only when its text changes after it is there.
  page.defaultView?.requestAnimationFrame(
    guard(() => {
      spoken = summaryText(report, counts, overlayWords(language));
      if (!signal.aborted) drawPanel();
    }),
  );
  return { view: () => view, act };
}
