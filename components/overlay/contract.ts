import type { Decision, NewDecision } from '../../lib/core/decision';
import type { FieldId, Form } from '../../lib/core/form';
import type { ReportIdentity } from '../../lib/core/report';
import type { SoftContext } from '../../lib/core/soft';
import type { Outcome } from '../../lib/core/standing';
import type { Language } from '../../lib/words/say';
import type { Act, OverlayView } from './state';

/**
 * Between the script that reads a page (reader.js) and the one that draws on it (overlay.js). Both run in the
 * extension's own world of the same frame, which no page can look into; the drawing one comes first and leaves
 * its offer here. Two scripts, so that reading and drawing can each grow and be measured on their own; what both
 * need and is large, only the first brings.
 */
export interface Drawing {
  /** The editions to read by, the same that findings are worked out and named by. */
  readonly forms: readonly Form[];
  /** Settled once it is known what a person set; a report is drawn after that. */
  readonly ready: Promise<void>;
  /**
   * Draws marks and bar, and keeps the marks on their cells.
   * @param before how it stood when the page was read before; null the first time
   */
  report(shown: ShownReport, setting: Setting, before: OverlayView | null): Overlay;
  /** Draws one quiet line in the corner. */
  notice(shown: ShownNotice, setting: Setting): void;
}

/** A report that was read; it is checked where it is drawn. */
export interface ShownReport extends SoftContext {
  readonly identity: ReportIdentity;
  /** The cell that prints each field. */
  readonly places: ReadonlyMap<FieldId, Element>;
  /** What was known of the report before: a `Known` of lib/messages.ts, undefined where nobody answers. */
  readonly known: Promise<unknown>;
}

/** Something quiet to say about a page that shows no marks. */
export type NoticeKind = 'uncheckable' | 'other' | 'broken' | 'notReport';

export interface ShownNotice {
  readonly kind: NoticeKind;
  /** What to copy into a problem report; only for `broken`. */
  readonly details: string;
  /** Takes back what the message says; only for `notReport`. */
  readonly onUndo?: () => void;
  readonly onClose: () => void;
}

/** Where and how something is drawn. */
export interface Setting {
  readonly page: Document;
  /** The browser's; a person may have set another. */
  readonly language: Language;
  /** Takes everything off the page again. */
  readonly signal: AbortSignal;
  /** Wraps what runs later, so that a bug becomes a quiet message. */
  readonly guard: Guard;
  /** Key presses inside the overlay, which the page does not hear. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** Tells the background. @returns its answer, undefined where it gives none */
  readonly send: (message: OverlayMessage) => Promise<unknown>;
  /** Version of the program, for problem reports. */
  readonly version: string;
}

/** What the overlay tells the background: `DecisionMade`, `DecisionUndone`, `LibraryOpen`, `PrintMarks` of lib/messages.ts. */
export type OverlayMessage =
  | DecisionMessage
  | { readonly type: 'library.open' }
  | { readonly type: 'print.marks'; readonly isOn: boolean; readonly marks: readonly PrintMark[] };

/** `PrintMark` of lib/messages.ts. */
export interface PrintMark {
  readonly path: readonly number[];
  readonly sign: Outcome;
  readonly text: string;
}

/** `DecisionMade` and `DecisionUndone` of lib/messages.ts. */
export type DecisionMessage = { readonly document: number } & (
  | { readonly type: 'decision.made'; readonly decision: NewDecision }
  | { readonly type: 'decision.undone'; readonly decision: Pick<Decision, 'id' | 'terms'> }
);

export type Guard = <Args extends readonly unknown[]>(
  run: (...args: Args) => void,
) => (...args: Args) => void;

/** The overlay of a report. */
export interface Overlay {
  view(): OverlayView;
  act(act: Act): void;
}

const OFFER = Symbol.for('gouji.drawing');

export function offerDrawing(drawing: Drawing): void {
  Reflect.set(globalThis, OFFER, drawing);
}

/** @returns null where the drawing script is not in this frame */
export function offeredDrawing(): Drawing | null {
  const offer: unknown = Reflect.get(globalThis, OFFER);
  return isDrawing(offer) ? offer : null;
}

function isDrawing(offer: unknown): offer is Drawing {
  return typeof offer === 'object' && offer !== null && 'report' in offer && 'forms' in offer;
}
