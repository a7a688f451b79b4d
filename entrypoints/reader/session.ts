import type {
  DecisionMessage,
  Drawing,
  NoticeKind,
  Overlay,
  OverlayMessage,
  Setting,
} from '../../components/overlay/contract';
import type { OverlayView } from '../../components/overlay/state';
import type { FieldId } from '../../lib/core/form';
import { NOT_REPORT, notReport } from '../../lib/core/misread';
import { type ReportContent, unknownIdentity } from '../../lib/core/report';
import { isGone } from '../../lib/gone';
import type { Known, OverlayState, PageRecord, ToReader } from '../../lib/messages';
import { NOTHING_READ, type PageReading } from '../../lib/page/read';
import type { Port } from './port';
import { pageReader } from './reading';
import { watchTables } from './watch';

/** A newer copy of the reader, or of the whole extension, tells the one before it to go. */
const RETIRE = 'gouji:retire';

/** How long a page that turned out to be no report may still become one, in ms. */
const LATE = 30_000;
/** How long a report that is still being built is waited for, in ms. */
const BUILDING = 5000;

/**
 * Reads the page, says what it found, and has it shown; again when the page changes what was read. Runs until
 * a newer copy takes over.
 *
 * One signal ends every listener, observer and timer. A bug is caught here once and becomes one quiet
 * message with what to copy; it is never a page without marks that looks like a sound report.
 */
export function startSession(page: Document, port: Port, drawing: Drawing): void {
  page.dispatchEvent(new Event(RETIRE));
  const ending = new AbortController();
  const { signal } = ending;
  let shown = new AbortController();
  let overlay: Overlay | null = null;
  let notice: NoticeKind | null = null;
  let reading: PageReading | null = null;
  /** What was told last, as text; empty where nothing counts. */
  let told = '';
  /** The answer to that: a `Known`. */
  let known: Promise<unknown> = Promise.resolve();
  /** Whether a person said that what is read here is no report. */
  let isRefused = false;
  /** How the overlay stood when it was last taken off. */
  let before: OverlayView | null = null;
  /** Since when a report is being built, null where none is. */
  let since: number | null = null;
  const watcher = watchTables(page, guard(read), signal);
  const reader = pageReader(page, drawing.forms, guard, signal);
  page.addEventListener(RETIRE, () => ending.abort(), { signal });
  signal.addEventListener('abort', () => shown.abort());

  /** Takes what is shown off the page and makes room for something else. */
  function clear(): Setting {
    before = overlay?.view() ?? before;
    shown.abort();
    shown = new AbortController();
    overlay = null;
    notice = null;
    const { language, version } = port;
    return { page, language, version, signal: shown.signal, guard, onKey: guard(onKey), send: tellAbout };
  }

  function tellAbout(message: OverlayMessage): Promise<unknown> {
    return 'decision' in message ? decide(message) : port.send(message);
  }

  /** What was known is known no more: told again when the page is read again. */
  async function decide(message: DecisionMessage): Promise<unknown> {
    told = '';
    const answer = await port.send(message);
    if (message.decision.id === NOT_REPORT && !signal.aborted && isSaved(answer)) {
      isRefused = message.type === 'decision.made';
      guard(read)(true);
    }
    return answer;
  }

  /** Takes back that the page is no report. */
  function restore(): void {
    if (reading === null || !isRefused) return;
    const { id, terms } = notReport(reading.report, reading.identity);
    decide({ type: 'decision.undone', document: performance.timeOrigin, decision: { id, terms } });
  }

  /** The background remembers what a person said of the page on an earlier visit. */
  function learn(found: PageReading, places: Map<FieldId, Element>): void {
    const asked = known;
    asked.then(
      guard((answer: unknown) => {
        if (signal.aborted || asked !== known || reading !== found || !isKnown(answer)) return;
        if (answer.notReport === isRefused) return;
        isRefused = answer.notReport;
        show(found, places, clear());
      }),
    );
  }

  function showNotice(kind: NoticeKind, details = ''): void {
    const setting = clear();
    notice = kind;
    const undo = kind === 'notReport' ? { onUndo: guard(restore) } : {};
    drawing.notice({ kind, details, onClose: clear, ...undo }, setting);
  }

  function guard<Args extends readonly unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
    return (...args) => {
      // Closed in the middle of it.
      if (isGone(page)) return;
      try {
        run(...args);
      } catch (error) {
        if (signal.aborted) return;
        // A page that could not be read must not look like one that has no report.
        if (reading === null) send(brokenRecord(page), null);
        showNotice('broken', detailsOf(error, page, port.version));
      }
    };
  }

  function tell({ kind, identity, report, parts, content }: PageReading): void {
    send({ kind, identity, report, parts }, content);
  }

  function send(record: PageRecord, content: ReportContent | null): void {
    const words = JSON.stringify(record);
    const { timeOrigin } = performance;
    if (words !== told) known = port.send({ type: 'reader.read', document: timeOrigin, record, content });
    told = words;
  }

  /** What the page showed counts no more; it is told again should the page come back, and this is not. */
  function leave(): void {
    const document = performance.timeOrigin;
    if (reading !== null && reading.kind !== 'other') port.tell({ type: 'reader.left', document });
    told = '';
  }

  /** @param isStill whether the page has stood still since it was last read */
  function read(isStill: boolean): void {
    watcher.stop();
    reading = null;
    reader.read((found) => settle(found, isStill));
  }

  /** What a page was read as is told, shown and watched. */
  function settle(found: PageReading, isStill: boolean): void {
    const places = elementsOf(found);
    reading = found;
    const now = performance.now();
    since ??= now;
    // A report that scripts are building is not told by halves.
    const isDone = isStill || isWhole(found) || now - since > BUILDING;
    if (isDone) {
      since = null;
      tell(found);
    }
    const setting = clear();
    if (isDone) {
      const draw = guard(() => {
        if (setting.signal.aborted) return;
        show(found, places, setting);
        learn(found, places);
      });
      drawing.ready.then(draw);
    }
    const mayGo = found.kind === 'other' && before === null;
    watcher.start([...places.values()], !isDone, mayGo ? LATE : undefined);
  }

  function show(found: PageReading, places: Map<FieldId, Element>, setting: Setting): void {
    const { kind, report, identity, parts } = found;
    if (kind === 'uncheckable') showNotice('uncheckable');
    if (kind !== 'report') return;
    if (isRefused) {
      showNotice('notReport');
      // Taken back, the page starts as any report does.
      before = null;
      return;
    }
    // Read again, a page keeps what its reader had put away or opened; nothing scrolls.
    overlay = drawing.report({ report, identity, parts, places, known }, setting, before);
  }

  function answer(message: ToReader): OverlayState | undefined {
    if (message.type === 'overlay.restore') {
      restore();
      return { visible: false };
    }
    if (overlay === null) return answerWithoutMarks(message);
    if (message.type === 'overlay.toggle') overlay.act({ type: 'toggle', visible: message.visible });
    if (message.type === 'overlay.show') overlay.act({ type: 'show', identity: message.identity });
    return { visible: overlay?.view().shown === 'all' };
  }

  /** A page without marks has its one line of message to show or hide, and only in the frame a person sees. */
  function answerWithoutMarks(message: ToReader): OverlayState | undefined {
    if (page.defaultView !== page.defaultView?.top) return undefined;
    if (reading === null && notice === null) return undefined;
    if (message.type === 'overlay.toggle') {
      const visible = message.visible ?? notice === null;
      if (!visible) clear();
      else if (notice === null) showNotice(quietly());
    }
    return { visible: notice !== null };
  }

  /** What there is to say about a page without marks. */
  function quietly(): NoticeKind {
    if (reading?.kind === 'uncheckable') return 'uncheckable';
    return reading?.kind === 'report' && isRefused ? 'notReport' : 'other';
  }

  function onKey(event: KeyboardEvent): void {
    const isMeant = event.key === 'Escape' && !event.isComposing && !event.defaultPrevented;
    if (!isMeant || isEditable(event.composedPath()[0])) return;
    if (overlay !== null) overlay.act({ type: 'escape' });
    else clear();
  }

  guard(() => {
    const window = page.defaultView;
    port.listen(answer, signal);
    window?.addEventListener('keydown', guard(onKey), { signal });
    window?.addEventListener('pageshow', (event) => event.persisted && reading !== null && tell(reading), {
      signal,
    });
    window?.addEventListener('pagehide', leave, { signal });
    read(false);
  })();
}

function isSaved(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('saved' in answer)) return false;
  return answer.saved !== 'failed' && answer.saved !== 'full';
}

function isKnown(answer: unknown): answer is Pick<Known, 'notReport'> {
  return typeof answer === 'object' && answer !== null && 'notReport' in answer;
}

/** Whether no table of a report is missing. */
function isWhole({ kind, report }: PageReading): boolean {
  return kind === 'report' && report.notes.every(({ rule }) => rule !== 'form.missingSection');
}

function elementsOf({ places }: PageReading): Map<FieldId, Element> {
  const elements = new Map<FieldId, Element>();
  for (const [field, place] of places) if (place instanceof Element) elements.set(field, place);
  return elements;
}

function brokenRecord(page: Document): PageRecord {
  const identity = unknownIdentity(page.title, page.location.href);
  return { kind: 'broken', identity, report: NOTHING_READ, parts: {} };
}

function isEditable(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:input|textarea|select)$/.test(target.localName);
}

/** For a problem report: what happened, where, in which version. Holds no figures. */
function detailsOf(error: unknown, page: Document, version: string): string {
  const name = String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  // Chromium's stack starts with the error's name, Firefox's does not.
  const what = stack.startsWith(name) ? stack : `${name}\n${stack}`;
  return `Gouji ${version}\n${page.location.href}\n${page.defaultView?.navigator.userAgent ?? ''}\n${what}`;
}
