import type { Decision } from './core/decision';
import type { Report, ReportContent, ReportIdentity } from './core/report';
import type { SoftContext } from './core/soft';

/**
 * What the parts of the extension say to each other: one documented type per message.
 * Everything a page's content script sends is checked against a schema by the background
 * (entrypoints/background/accept.ts), because a page is not trusted.
 *
 * The background answers all that it takes, with null where nothing else is said here: undefined means that it was
 * ended before it had heard.
 */

/** What the reader made of one frame of a page. */
export interface PageRecord {
  /**
   * report: tables read. uncheckable: a report whose tables are images or an attachment. other: no report.
   * broken: the reader failed on a page that looked like a report; `report` is empty.
   */
  readonly kind: 'report' | 'uncheckable' | 'other' | 'broken';
  readonly identity: ReportIdentity;
  readonly report: Report;
  /** Parts of the report's text that are missing or empty; soft checks ask for them. */
  readonly parts: NonNullable<SoftContext['parts']>;
}

/** gate → background: this frame looks like a report; put the reader in. No answer. */
export interface GateFound {
  readonly type: 'gate.found';
}

/**
 * reader → background: what was read; the toolbar shows it and the archive keeps it. Answers with a `Known`.
 * Sent again when the page was read again, and when a page comes back from the browser's back/forward cache.
 */
export interface ReaderRead {
  readonly type: 'reader.read';
  /** Tells one document from the next in the same frame: its `performance.timeOrigin`. */
  readonly document: number;
  readonly record: PageRecord;
  /** For the archive alone, which keeps it with the figures; null where there are none. */
  readonly content: ReportContent | null;
}

/** What was known of a report when it was read. */
export interface Known {
  readonly kept: Kept;
  /** What a person decided about its findings and cells, on this visit or before. */
  readonly decisions: readonly Decision[];
  /** Whether a person marked the page as not a report: it shows no marks and is not kept. */
  readonly notReport: boolean;
  /** The same agency's reports of the year before and the year after, where the archive has them. */
  readonly yearBefore: Report | null;
  readonly yearAfter: Report | null;
}

/**
 * reader → background: the page it read is going away. No answer. Not every browser tells the extension
 * when a frame within a page goes elsewhere.
 */
export interface ReaderLeft {
  readonly type: 'reader.left';
  /** As in `ReaderRead`. */
  readonly document: number;
}

/**
 * reader → background: a person decided about a finding or a cell of the report that this document shows, or about
 * the page itself. The time is the
 * background's; a decision on figures that the report does not print is refused. Answers with a `Decided`.
 */
export interface DecisionMade {
  readonly type: 'decision.made';
  /** As in `ReaderRead`. */
  readonly document: number;
  readonly decision: Omit<Decision, 'at'>;
}

/** reader → background: a decision is taken back. Answers with a `Decided`. */
export interface DecisionUndone {
  readonly type: 'decision.undone';
  /** As in `ReaderRead`. */
  readonly document: number;
  readonly decision: Pick<Decision, 'id' | 'terms'>;
}

/** reader → background: open the library, in a tab that is in front. No answer. */
export interface LibraryOpen {
  readonly type: 'library.open';
}

/** A mark to print: which cell, and the sign that stands in it. */
export interface PrintMark {
  /** The way from the document's element to the cell: which child, counted from 1, and which child of that. */
  readonly path: readonly number[];
  readonly sign: 'holds' | 'fails' | 'untold' | 'dismissed';
  /** The difference of a failing check: "+3"; empty for the other signs. */
  readonly text: string;
}

/**
 * reader → background: put marks on the cells of this frame in print, or take them off again. By a style sheet of the
 * person's own, which the page neither sees nor outweighs, and which stays on its cells wherever pages break.
 * Answers with whether it is done.
 */
export interface PrintMarks {
  readonly type: 'print.marks';
  readonly isOn: boolean;
  /** The same to take off as were put on. */
  readonly marks: readonly PrintMark[];
}

/** All decisions about a report after one was made or taken back. */
export interface Decided {
  /**
   * private, paused, excluded: kept until the page goes, as `Kept` says of its report. failed, full: the archive
   * could not be written; nothing has changed.
   */
  readonly saved: 'saved' | 'private' | 'paused' | 'excluded' | 'failed' | 'full';
  readonly decisions: readonly Decision[];
}

/** What the archive did with a report. */
export type Kept =
  /** Never seen before. */
  | 'new'
  /** Kept already, with the same figures. */
  | 'same'
  /** Kept already with other figures: now with one more reading. */
  | 'changed'
  /** Nothing to keep: no figures were read, or a person marked the page as not a report. */
  | 'none'
  /** A private window: nothing is kept. */
  | 'private'
  /** Recording is switched off. */
  | 'paused'
  /** The host or the page is one whose reports are not to be kept. */
  | 'excluded'
  /** The disk, or the browser's share of it, is full; nothing was written. */
  | 'full'
  /** The archive could not be written. */
  | 'failed';

/** What one frame of a tab showed. */
export interface FrameState {
  readonly frameId: number;
  /** As in `ReaderRead`. */
  readonly document: number;
  readonly record: PageRecord;
  readonly kept: Kept;
  /** Decisions about its report, oldest first. */
  readonly decisions: readonly Decision[];
}

/** All that the extension knows of a tab: its frames that hold something, in order of frame id. */
export type TabState = readonly FrameState[];

/** The key of a tab's state in `storage.session`: the background writes it, the popup watches it. */
export function tabKey(tabId: number): string {
  return `tab.${tabId}`;
}

/** popup → background: what does this tab show? Answers with its `TabState`, gone documents left out. */
export interface TabAsk {
  readonly type: 'tab.ask';
  readonly tabId: number;
}

/** popup → background: read this tab, whatever it is. Answers with a `TabRead`. */
export interface TabReadNow {
  readonly type: 'tab.read';
  readonly tabId: number;
}

/** injected: the reader is in and will say what it found. refused: the browser allows no script there. */
export type TabRead = 'injected' | 'refused';

/** popup → reader (by tab and frame): are the marks on? Answers with an `OverlayState`; changes nothing. */
export interface OverlayAsk {
  readonly type: 'overlay.ask';
}

/**
 * popup or key → reader (by tab and frame): show or hide everything on the page; without `visible`, the
 * other of the two. Answers with an `OverlayState`.
 */
export interface OverlayToggle {
  readonly type: 'overlay.toggle';
  readonly visible?: boolean;
}

/**
 * popup → reader (by tab and frame): lead to a failing check and what is behind it, with the marks on. Answers
 * with an `OverlayState`.
 */
export interface OverlayShow {
  readonly type: 'overlay.show';
  /** `Identity.id` */
  readonly identity: string;
}

/**
 * popup → reader (by tab and frame): a page that was marked as not a report is a report after all. Answers with an
 * `OverlayState`.
 */
export interface OverlayRestore {
  readonly type: 'overlay.restore';
}

/** Whether the marks are on the page. */
export interface OverlayState {
  readonly visible: boolean;
}

/** popup → background: start quick totals on this tab, or end them. Answers with a `TotalsToggled`. */
export interface TotalsToggle {
  readonly type: 'totals.toggle';
  readonly tabId: number;
}

/** refused: the browser allows no script there. */
export type TotalsToggled = 'on' | 'off' | 'refused';

/** totals → background: a person has left quick totals in this frame; they end in all of the tab. No answer. */
export interface TotalsLeft {
  readonly type: 'totals.left';
}

/** totals → background: something is selected in this frame; the tab's other frames let go of theirs. No answer. */
export interface TotalsSelected {
  readonly type: 'totals.selected';
  /** Names the frame among those of its tab; any text of its own. */
  readonly frame: string;
}

/**
 * totals → background: the keyboard has gone past the last table of this frame, or before its first; the next
 * frame with tables takes it. Answers with a `TotalsEntered`.
 */
export interface TotalsPassed {
  readonly type: 'totals.passed';
  readonly backwards: boolean;
}

/**
 * totals → background: whose figures are these? Asked beforehand, since a browser lets nothing be copied after
 * waiting. Answers with a `TotalsSource`.
 */
export interface TotalsAsk {
  readonly type: 'totals.ask';
}

/** Whose report was read in this frame, or else in the tab; null where none was. */
export type TotalsSource = Pick<ReportIdentity, 'agency' | 'year'> | null;

/** background → totals (all frames of a tab): take everything off the page. Answers `true`. */
export interface TotalsEnd {
  readonly type: 'totals.end';
}

/** background → totals (all frames of a tab): let go of what is selected, unless you are this frame. No answer. */
export interface TotalsClear {
  readonly type: 'totals.clear';
  /** As in `TotalsSelected`. */
  readonly frame: string;
}

/** background → totals (one frame): take the keyboard, if you have tables. Answers with a `TotalsEntered`. */
export interface TotalsEnter {
  readonly type: 'totals.enter';
  /** start: nothing is selected yet. first, last: go to that table. none: say that there is no table anywhere. */
  readonly at: 'start' | 'first' | 'last' | 'none';
}

/** Whether a frame took the keyboard. */
export interface TotalsEntered {
  readonly entered: boolean;
}

/** From a page's content script. */
export type FromPage = GateFound | FromReader | FromTotals;
export type FromTotals = TotalsLeft | TotalsSelected | TotalsPassed | TotalsAsk;
export type FromReader = ReaderRead | ReaderLeft | DecisionMade | DecisionUndone | LibraryOpen | PrintMarks;
/** From the extension's own pages. */
export type FromPopup = TabAsk | TabReadNow | TotalsToggle;
export type ToBackground = FromPage | FromPopup;
export type ToReader = OverlayAsk | OverlayToggle | OverlayShow | OverlayRestore;
export type ToTotals = TotalsEnd | TotalsClear | TotalsEnter;
