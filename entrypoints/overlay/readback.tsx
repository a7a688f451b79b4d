import { render } from 'preact';
import { type Host, PROBE } from '../../components/host/host';
import type { DecisionMessage, Setting, ShownReport } from '../../components/overlay/contract';
import type { MarkBox, MarkBoxes } from '../../components/overlay/Marks';
import { type CardSpot, CellCard } from '../../components/readback/CellCard';
import { Plates } from '../../components/readback/Plates';
import { countsText, type Plate, platesOf } from '../../components/readback/plate';
import { Toolbar } from '../../components/readback/Toolbar';
import type { Decision, NewDecision } from '../../lib/core/decision';
import type { FieldId } from '../../lib/core/form';
import { misread, misreadIn, notReport } from '../../lib/core/misread';
import { originOf, toLayer } from '../../lib/page/places';
import type { FindingWords } from '../../lib/words/findings';
import { overlayWords } from '../../lib/words/overlay';
import { readbackWords } from '../../lib/words/readback';
import { decidedIn } from './answers';
import { copyText } from './copy';
import type { Wanted } from './follow';
import { problemReport, unusedCells } from './problem';

/** The view that shows over every cell what was read in it. It is there while the overlay's view has it on. */
export interface Readback {
  wanted(): Wanted[];
  drawBar(): void;
  drawMarks(boxes: MarkBoxes): void;
  /** Takes decisions into account; draw afterwards. */
  decided(decisions: readonly Decision[]): void;
  /** Forgets what was pointed at and opened. */
  leave(): void;
}

interface Options {
  readonly shown: ShownReport;
  readonly setting: Setting;
  readonly host: Host;
  readonly words: FindingWords;
  /** Decisions have changed. */
  readonly onDecided: (decisions: readonly Decision[]) => void;
  readonly onLeave: () => void;
  /** Measure and draw again. */
  readonly refresh: () => void;
}

/** Names the page itself among the wanted cells; no field has such a name. */
const PAGE = '@page';
const CARD_WIDTH = 280;
/** Room that the card keeps from the edges, and what its height may come to. */
const MARGIN = 8;
const CARD_HEIGHT = 230;

export function readbackOf({ shown, setting, host, words, onDecided, onLeave, refresh }: Options): Readback {
  const { report, identity, places } = shown;
  const { page, language, guard, signal } = setting;
  const say = readbackWords(language);
  let decisions: readonly Decision[] = [];
  let plates: readonly Plate[] | null = null;
  let unused = 0;
  let touched: FieldId | null = null;
  let pinned: FieldId | null = null;
  let current: FieldId | null = null;
  /** A plate to focus as soon as it is drawn. */
  let awaited: FieldId | null = null;
  let isMasked = false;
  let message = '';
  let boxes: MarkBoxes = { badges: new Map(), cells: new Map() };

  function platesNow(): readonly Plate[] {
    if (plates === null) {
      plates = platesOf(report, places.keys(), misreadIn(report, decisions), words.labels, say);
      unused = unusedCells(page, places);
    }
    return plates;
  }

  const drawBar = () => {
    render(
      <Toolbar
        counts={countsText(platesNow(), unused, say)}
        isMasked={isMasked}
        message={pinned === null ? message : ''}
        say={say}
        onMask={(asked) => {
          isMasked = asked;
          message = '';
          drawBar();
        }}
        onCopy={guard(copy)}
        onNotReport={() => decide(notReport(report, identity))}
        onLeave={onLeave}
      />,
      host.panel,
    );
  };

  function drawMarks(now: MarkBoxes): void {
    boxes = now;
    const told = pinned ?? touched;
    const plate = platesNow().find(({ field }) => field === told);
    const box = told === null ? undefined : boxes.cells.get(told);
    render(
      <>
        <Plates
          plates={platesNow()}
          cells={boxes.cells}
          veil={boxes.cells.get(PAGE) ?? null}
          current={current}
          told={plate === undefined ? null : told}
          isPinned={pinned !== null}
          say={say}
          onTouch={guard(touch)}
          onOpen={guard(open)}
          onStep={guard(step)}
        />
        {plate !== undefined && box !== undefined && (
          <CellCard
            plate={plate}
            spot={spotOf(box)}
            isPinned={pinned !== null}
            message={message}
            say={say}
            onMark={(should) => decide(misread(plate.field, report, should))}
            onUndo={() => plate.mark !== null && undo(plate.mark)}
            onClose={guard(close)}
          />
        )}
      </>,
      host.layer,
    );
    const wanted = awaited === null ? null : plateAt(awaited);
    if (wanted !== null) {
      awaited = null;
      wanted.focus();
    }
  }

  function redraw(): void {
    drawBar();
    drawMarks(boxes);
  }

  function touch(field: FieldId | null): void {
    if (field !== null) current = field;
    if (field === touched) return;
    touched = field;
    drawMarks(boxes);
  }

  function open(field: FieldId): void {
    pinned = pinned === field ? null : field;
    current = field;
    message = '';
    redraw();
  }

  function close(): void {
    awaited = pinned;
    pinned = null;
    message = '';
    redraw();
  }

  /** From cell to cell, also to one that its own box hides: it is brought into view first. */
  function step(from: FieldId, by: 1 | -1): void {
    const fields = platesNow().map(({ field }) => field);
    const next = fields[fields.indexOf(from) + by];
    if (next === undefined) return;
    places.get(next)?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    current = next;
    pinned = null;
    awaited = next;
    refresh();
  }

  function plateAt(field: FieldId): HTMLElement | null {
    const all = [...host.layer.querySelectorAll<HTMLElement>('.plate')];
    return all.find(({ dataset }) => dataset.field === field) ?? null;
  }

  /** Below the cell or, where there is more room, above it; never over it, never beyond the window's edges. */
  function spotOf(box: MarkBox): CardSpot {
    const { width, height } = viewport();
    const view = toLayer(
      { left: 0, top: 0, width, height },
      originOf(host.probe.getBoundingClientRect(), PROBE),
    );
    const most = view.left + view.width - CARD_WIDTH - MARGIN;
    const left = Math.max(view.left + MARGIN, Math.min(box.left, most));
    const below = view.top + view.height - (box.top + box.height);
    const above = box.top - view.top;
    const isAbove = below < CARD_HEIGHT && above > below;
    return { left, top: isAbove ? box.top - MARGIN / 2 : box.top + box.height + MARGIN / 2, isAbove };
  }

  function viewport() {
    const { clientWidth: width, clientHeight: height } = page.documentElement;
    const panel = host.panel.querySelector('.readback')?.getBoundingClientRect().height ?? 0;
    return { width, height: Math.max(height - panel, height / 2) };
  }

  async function copy(): Promise<void> {
    const text = problemReport({ shown, setting, words, marked: misreadIn(report, decisions), isMasked });
    const isCopied = await copyText(page, text);
    if (signal.aborted) return;
    message = say(isCopied ? 'copied' : 'copyFailed');
    drawBar();
  }

  function decide(decision: NewDecision): void {
    tell({ type: 'decision.made', document: performance.timeOrigin, decision });
  }

  function undo({ id, terms }: Decision): void {
    tell({ type: 'decision.undone', document: performance.timeOrigin, decision: { id, terms } });
  }

  function tell(asked: DecisionMessage): void {
    setting.send(asked).then(
      guard((answer: unknown) => {
        if (signal.aborted) return;
        const decided = decidedIn(answer);
        const saved = decided?.saved ?? 'failed';
        message = saved === 'saved' ? '' : overlayWords(language)(`decision_${saved}`);
        if (decided !== null) onDecided(decided.decisions);
        redraw();
      }),
    );
  }

  return {
    wanted() {
      const cells = [...places].map(([field, element]): Wanted => ({ field, element, badge: null }));
      return page.body === null ? cells : [{ field: PAGE, element: page.body, badge: null }, ...cells];
    },
    drawBar,
    drawMarks,
    decided(known) {
      decisions = known;
      plates = null;
    },
    leave() {
      touched = null;
      pinned = null;
      awaited = null;
      message = '';
    },
  };
}
