import type { FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import type { FindingWords } from '../../lib/words/findings';
import { overlayWords } from '../../lib/words/overlay';
import type { Language } from '../../lib/words/say';
import { Sign } from '../findings/Sign';
import type { Mark } from './badges';
import type { Wear } from './ground';
import type { Lit } from './lit';
import type { CardView } from './state';

/** A rectangle in px of the layer; `hidden` is what its clipping boxes cut off (top, right, bottom, left). */
export interface MarkBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly hidden: readonly [number, number, number, number];
}

/** Where things are on the page now. A field that is out of sight in its own box is left out. */
export interface MarkBoxes {
  readonly badges: ReadonlyMap<FieldId, MarkBox>;
  readonly cells: ReadonlyMap<FieldId, MarkBox>;
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly boxes: MarkBoxes;
  readonly lit: Lit | null;
  /** What a mark wears on the ground of its cell. */
  readonly wear: (field: FieldId) => Wear;
  readonly report: Report;
  readonly language: Language;
  readonly words: FindingWords;
  /** The card that is open. */
  readonly card: CardView | null;
  readonly events: MarkEvents;
}

/** What the marks tell of pointer, finger and keyboard. */
export interface MarkEvents {
  /** A mouse comes to a mark, or leaves it. */
  onHover(field: FieldId, isOver: boolean): void;
  /** The keyboard's focus comes to a mark, or leaves it. */
  onFocus(field: FieldId, isIn: boolean): void;
  /** A mark is pressed. */
  onPress(field: FieldId, isByKey: boolean): void;
}

/**
 * The marks over the page's cells, of the fields that have a place; they are put there by `placeMarks`. One tab
 * stop for all of them; the arrow keys go from mark to mark, so that fifty ticks do not stand between a person
 * and the rest of the page.
 */
export function Marks({ marks, boxes, lit, wear, report, language, words, card, events }: MarksProps) {
  const say = overlayWords(language);
  const placed = marks.filter((mark) => boxes.badges.has(mark.field));
  const first =
    placed.find((mark) => mark.field === card?.field) ??
    placed.find((mark) => mark.sign === 'fails') ??
    placed[0];
  return (
    <section class="as-printed marks" aria-label={say('marks')} onKeyDown={stepOnArrow}>
      {lit?.terms.map((field) => {
        if (!boxes.cells.has(field)) return null;
        const kind = field === lit.end ? 'lit lit-end' : 'lit';
        return (
          <div key={`lit:${field}`} class={`${kind} lit-${lit.outcome} ${wear(field)}`} data-cell={field} />
        );
      })}
      {lit?.suspects.map((field) => {
        if (!boxes.cells.has(field)) return null;
        return <div key={`suspect:${field}`} class={`lit-suspect ${wear(field)}`} data-cell={field} />;
      })}
      {placed.map((mark) => {
        const name = markName(mark, report, language, words);
        return (
          <button
            key={mark.field}
            type="button"
            class={`mark mark-${mark.sign} ${wear(mark.field)}`}
            data-badge={mark.field}
            tabIndex={mark === first ? 0 : -1}
            aria-label={name}
            aria-haspopup="dialog"
            aria-expanded={mark.field === card?.field}
            onPointerEnter={(event) => event.pointerType === 'mouse' && events.onHover(mark.field, true)}
            onPointerLeave={(event) => event.pointerType === 'mouse' && events.onHover(mark.field, false)}
            onFocus={() => events.onFocus(mark.field, true)}
            onBlur={() => events.onFocus(mark.field, false)}
            // A press of a key is a click of no finger.
            onClick={(event) => events.onPress(mark.field, event.detail === 0)}
          >
            <Sign outcome={mark.sign} text={mark.text} />
          </button>
        );
      })}
    </section>
  );
}

/** A mark's full sentence: the figure, whether it agrees, and why not. */
export function markName(mark: Mark, report: Report, language: Language, words: FindingWords): string {
  const say = overlayWords(language);
  const figure = words.labels.field(mark.field);
  if (mark.sign === 'holds') return say('badgeHolds', { figure });
  const sentences = mark.findings
    .filter((finding) => finding.outcome !== 'holds')
    .map((finding) => words.sentence(finding, report))
    .join(language === 'zh' ? '；' : '; ');
  return say(NAMES[mark.sign], { figure, sentences });
}

const NAMES = { fails: 'badgeFails', untold: 'badgeUntold', dismissed: 'badgeDismissed' } as const;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function stepOnArrow(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const layer = event.currentTarget;
  if (step === undefined || !(layer instanceof Element) || !(event.target instanceof Element)) return;
  const marks = [...layer.querySelectorAll<HTMLElement>('.mark')];
  const here = event.target.closest<HTMLElement>('.mark');
  const next = here === null ? undefined : marks[marks.indexOf(here) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Size of a mark by its sign, so that its place can be reckoned before it is drawn. */
export function markSize(mark: Mark): { width: number; height: number } {
  if (mark.sign === 'holds') return { width: 12, height: 12 };
  if (mark.sign === 'untold') return { width: 16, height: 16 };
  if (mark.sign === 'dismissed') return { width: 14, height: 14 };
  return { width: Math.max(14, mark.text.length * 6.5 + 6), height: 14 };
}
