import { figureOf } from '../core/check';
import type { FieldId, TableForm } from '../core/form';
import type { Report } from '../core/report';
import type { EvidenceWords } from '../words/evidence';
import { layOutForm, type PrintedCell } from '../words/form-layout';
import { element, type Markup } from './markup';
import type { CellMark } from './tell';

/** A statutory table with its figures as printed and what is marked in them, one `table` for each of its blocks. */
export function tableMarkup(
  table: TableForm,
  report: Report,
  marks: ReadonlyMap<FieldId, CellMark>,
  say: EvidenceWords,
): Markup[] {
  const cell = ({ text, field, rowSpan, columnSpan }: PrintedCell) => {
    const spans = {
      rowspan: rowSpan === 1 ? undefined : rowSpan,
      colspan: columnSpan === 1 ? undefined : columnSpan,
    };
    if (field === null) return element('th', { ...spans, lang: 'zh-CN' }, text);
    const mark = marks.get(field);
    const figure = figureOf(report, field);
    return element(
      'td',
      { class: mark === undefined ? undefined : classOf(mark), 'data-field': field },
      figure === undefined ? element('span', { class: 'soft' }, say('notPrinted')) : figure.text,
      ...(mark === undefined ? [] : mark.ends.map((end) => element('b', { class: 'sign' }, end))),
      ...(mark?.suspect == null
        ? []
        : [element('span', { class: 'implied' }, say('implied', { value: mark.suspect }))]),
    );
  };
  const rows = (lines: readonly (readonly PrintedCell[])[]) =>
    lines.map((line) => element('tr', {}, ...line.map(cell)));
  return layOutForm(table).map((block) =>
    element(
      'table',
      { class: 'form' },
      element('thead', {}, ...rows(block.heads)),
      element('tbody', {}, ...rows(block.rows)),
    ),
  );
}

function classOf({ isTerm, ends, fails, suspect }: CellMark): string {
  return [
    ...(isTerm ? ['term'] : []),
    ...(ends.length > 0 ? [fails ? 'end' : 'open'] : []),
    ...(suspect === null ? [] : ['suspect']),
  ].join(' ');
}
