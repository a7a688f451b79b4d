import type { TotalsWords } from '../../lib/words/totals';
import { Cross } from '../overlay/icons';
import { figureLines, grouped, type PanelFigure, remarks, type TotalsView, totalsRemark } from './view';

export interface PanelActions {
  readonly onCopy: (figure: PanelFigure) => void;
  readonly onTotals: (count: boolean) => void;
  readonly onSource: (isWanted: boolean) => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

interface Props extends PanelActions {
  readonly view: TotalsView;
  readonly say: TotalsWords;
  readonly corner: string;
}

/** The sums of a selection, in a corner away from it: every figure copies itself. */
export function Panel({ view, say, corner, ...on }: Props) {
  return (
    <section class={`totals totals-${corner}`} aria-label={say('region')}>
      <div class="totals-head">
        <Figures view={view} say={say} onCopy={on.onCopy} />
        <button
          type="button"
          class="totals-close"
          aria-label={say('close')}
          title={say('close')}
          onClick={on.onClose}
        >
          <Cross />
        </button>
      </div>
      {view.is === 'sums' && <Foot view={view} say={say} {...on} />}
    </section>
  );
}

type FiguresProps = Pick<Props, 'view' | 'say' | 'onCopy'>;

function Figures({ view, say, onCopy }: FiguresProps) {
  if (view.is !== 'sums') return <p class="totals-hint">{say(view.is)}</p>;
  const lines = figureLines(view, say);
  if (lines.length === 0) return <p class="totals-hint">{say('noFigures')}</p>;
  return (
    <div class="totals-lines">
      {lines.map((figures) => (
        <div key={figures[0]?.unit} class="totals-line">
          {figures.map((figure) => (
            <Figure key={figure.name} figure={figure} say={say} onCopy={onCopy} />
          ))}
          <Unit unit={figures[0]?.unit ?? ''} isAlone={lines.length === 1} say={say} />
        </div>
      ))}
    </div>
  );
}

function Unit({ unit, isAlone, say }: { unit: string; isAlone: boolean; say: TotalsWords }) {
  if (unit === '' && isAlone) return null;
  return <span class="totals-unit">{unit === '' ? say('noUnit') : unit}</span>;
}

interface FigureProps {
  readonly figure: PanelFigure;
  readonly say: TotalsWords;
  readonly onCopy: PanelActions['onCopy'];
}

function Figure({ figure, say, onCopy }: FigureProps) {
  const name = say(figure.name);
  const said = `${say('copy', { name, value: figure.told })}${figure.remark === '' ? '' : say('comma') + figure.remark}`;
  return (
    <button
      type="button"
      class={`totals-figure totals-${figure.name}`}
      data-figure={figure.name}
      disabled={figure.value === ''}
      title={said}
      onClick={() => onCopy(figure)}
    >
      <span class="totals-name">{name}</span> <span class="totals-value">{figure.shown}</span>
    </button>
  );
}

function Foot({ view, say, onTotals, onSource, onPin }: Omit<Props, 'corner'>) {
  const { summary, pinned } = view;
  if (summary === null) return null;
  const totals = totalsRemark(summary, say);
  const rest = remarks(summary, say);
  return (
    <div class="totals-foot">
      {totals !== '' && (
        <span class="totals-part">
          <span class="totals-out">{totals}</span>
          <Check label={say('include')} isOn={view.withTotals} onChange={onTotals} />
        </span>
      )}
      {rest.length > 0 && <span class="totals-part totals-rest">{rest.join(say('comma'))}</span>}
      {view.message !== '' && <span class="totals-part totals-message">{view.message}</span>}
      <span class="totals-part totals-acts">
        {(pinned !== null || view.mayPin) && (
          <button type="button" class="totals-act" onClick={onPin}>
            {pinned === null ? say('pin') : say('unpin', { value: grouped(pinned.value) + pinned.unit })}
          </button>
        )}
        <Check label={say('withSource')} isOn={view.withSource} onChange={onSource} />
      </span>
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label class="totals-check">
      <input type="checkbox" checked={isOn} onChange={() => onChange(!isOn)} />
      {label}
    </label>
  );
}
