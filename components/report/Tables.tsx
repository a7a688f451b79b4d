import { useEffect, useRef } from 'preact/hooks';
import { figureOf } from '../../lib/core/check';
import type { FieldId, TableForm } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import type { Labels } from '../../lib/words/labels';
import type { ReportWords } from '../../lib/words/report';
import { shownText } from '../../lib/words/say';
import { Sign } from '../findings/Sign';
import { FormTable } from '../forms/FormTable';
import { Wide } from '../library/Wide';
import type { Mark } from '../overlay/badges';
import type { Lit } from '../overlay/lit';

interface Props {
  readonly tables: readonly TableForm[];
  readonly report: Report;
  readonly marks: readonly Mark[];
  readonly lit: Lit | null;
  /** The figure to bring into view; null: none. */
  readonly lead: FieldId | null;
  readonly labels: Labels;
  readonly say: ReportWords;
  readonly onPick: (id: string) => void;
}

/** The statutory tables with their figures as printed, what does not agree marked, a chosen finding's figures lit. */
export function Tables({ tables, report, marks, lit, lead, labels, say, onPick }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // Beside the list there is room for both; under it, the list would be torn away from the person.
    const isBeside = window.matchMedia('(width >= 1000px)').matches;
    if (lead === null || !isBeside) return;
    box.current
      ?.querySelector(`[data-field="${CSS.escape(lead)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [lead]);
  const marked = new Map(marks.map((mark) => [mark.field, mark]));
  const subtotals = Object.entries(report.subtotals);
  return (
    <section class="report-part report-tables" aria-labelledby="report-tables" ref={box}>
      <h2 id="report-tables">{say('tables')}</h2>
      <p class="soft">{say('tablesAbout')}</p>
      {tables.map((table) => (
        <div key={table.section}>
          <h3>{say(`section_${table.section}`)}</h3>
          <Wide label={say(`section_${table.section}`)}>
            <FormTable
              table={table}
              figure={(field) => (
                <Figure field={field} {...{ report, labels, say, onPick }} mark={marked.get(field)} />
              )}
              attributes={(field) => ({ 'data-field': field, class: litClass(field, lit) })}
            />
          </Wide>
        </div>
      ))}
      {subtotals.length > 0 && (
        <>
          <h3>{say('subtotals')}</h3>
          <dl class="report-facts">
            {subtotals.map(([field, { text }]) => (
              <div key={field} data-field={field} class={litClass(field, lit)}>
                <dt>{labels.field(field)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

interface FigureProps {
  readonly field: FieldId;
  readonly report: Report;
  readonly mark: Mark | undefined;
  readonly labels: Labels;
  readonly say: ReportWords;
  readonly onPick: (id: string) => void;
}

function Figure({ field, report, mark, labels, say, onPick }: FigureProps) {
  const figure = figureOf(report, field);
  const [first] = mark?.findings ?? [];
  const isMarked = mark?.sign === 'fails' || mark?.sign === 'untold';
  const isOther = figure?.is === 'number' && figure.value !== figure.text;
  return (
    <span class="cell">
      {figure === undefined ? (
        <span class="soft cell-none">{say('notPrinted')}</span>
      ) : (
        <span class={`cell-${figure.is}`} title={titleOf()}>
          {shownText(figure.text)}
        </span>
      )}
      {isMarked && first !== undefined && (
        <button
          type="button"
          class="cell-mark"
          data-mark={field}
          aria-label={say(mark.sign === 'fails' ? 'mark_fails' : 'mark_untold', {
            figure: labels.field(field),
            text: mark.text,
          })}
          title={labels.field(field)}
          onClick={() => onPick(first.identity.id)}
        >
          <Sign outcome={mark.sign} text={mark.text} />
        </button>
      )}
    </span>
  );

  function titleOf(): string | undefined {
    if (figure?.is === 'unreadable') return say('unreadable');
    return isOther ? say('asRead', { value: figure.value }) : undefined;
  }
}

function litClass(field: FieldId, lit: Lit | null): string | undefined {
  if (lit === null) return undefined;
  const classes = [
    ...(lit.terms.includes(field) ? ['cell-lit'] : []),
    ...(lit.end === field ? [`cell-end cell-${lit.outcome}`] : []),
    ...(lit.suspects.includes(field) ? ['cell-suspect'] : []),
  ];
  return classes.length === 0 ? undefined : classes.join(' ');
}
