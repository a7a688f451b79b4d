import { useRef, useState } from 'preact/hooks';
import type { DerivedFigure } from '../../lib/core/derived';
import type { Section } from '../../lib/core/form';
import type { BarWords } from '../../lib/words/bar';
import { CopyButton } from '../findings/CopyButton';
import { DerivedParts } from '../findings/Derived';
import type { SheetWords } from '../findings/words';
import { Chevron } from './icons';
import type { StripSpot } from './strip-place';

/** Copies a figure, or all of a table. @returns whether it is on the clipboard */
export type OnCopy = (figures: DerivedFigure | readonly DerivedFigure[]) => Promise<boolean>;

interface StripProps {
  readonly section: Section;
  /** All derived figures of the table. */
  readonly figures: readonly DerivedFigure[];
  /** The few that show beside the chip where there is room. */
  readonly few: readonly DerivedFigure[];
  readonly spot: StripSpot;
  /** How far to the right the page reaches, in px of the layer. */
  readonly edge: number;
  readonly words: SheetWords;
  readonly barWords: BarWords;
  readonly onCopy: OnCopy;
}

/** Width of what opens, in px. */
const WIDTH = 440;

/** Quick totals of one table, at its edge: a chip with a few figures, all of them with definitions when opened. */
export function Strip({ section, figures, few, spot, edge, words, barWords, onCopy }: StripProps) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const chip = useRef<HTMLButtonElement>(null);
  const name = barWords('stripOf', { table: barWords(`section_${section}`) });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    chip.current?.focus();
  }

  function copy(what: DerivedFigure | readonly DerivedFigure[]): void {
    const done =
      'rule' in what
        ? barWords('copied', { name: words.derived.name(what.rule) })
        : barWords('copiedAll', { count: what.length });
    onCopy(what).then((isCopied) => setSaid(isCopied ? done : barWords('copyFailed')));
  }

  const width = Math.min(WIDTH, edge - 16);
  const left = Math.max(8, Math.min(spot.left, edge - width - 8));
  return (
    <section class="strip" aria-label={name} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={chip}
        class={`strip-chip${spot.isWide ? ' strip-wide' : ''}`}
        style={{ transform: `translate(${spot.left}px, ${spot.top}px)`, width: `${spot.width}px` }}
        aria-expanded={isOpen}
        title={name}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="strip-name">{barWords('strip')}</span>
        {spot.isWide &&
          few.map((figure) => (
            <span key={figure.rule.id} class="strip-figure">
              {words.derived.name(figure.rule)} <b>{words.derived.value(figure)}</b>
              {words.derived.remark(figure) !== '' && <i class="strip-few" aria-hidden="true" />}
            </span>
          ))}
        <Chevron isUp={isOpen} />
      </button>
      {isOpen && (
        <div
          class="strip-open"
          style={{
            transform: spot.isAbove
              ? `translate(${left}px, ${spot.top - 2}px) translateY(-100%)`
              : `translate(${left}px, ${spot.top + spot.height + 2}px)`,
            width: `${width}px`,
          }}
        >
          <div class="strip-head">
            <span class="part-name">{name}</span>
            <button type="button" class="button" data-act="copy-all" onClick={() => copy(figures)}>
              {barWords('copyAll')}
            </button>
          </div>
          <p class="strip-said" role="status">
            {said}
          </p>
          <div class="strip-list">
            <DerivedParts
              figures={figures}
              words={words}
              copyButton={(figure) => (
                <CopyButton
                  label={barWords('copy', { name: words.derived.name(figure.rule) })}
                  onClick={() => copy(figure)}
                />
              )}
            />
          </div>
        </div>
      )}
    </section>
  );
}
