import { scaleLinear } from 'd3-scale';
import { shortened, textWidth } from '../../lib/core/lettering';
import type { BarData, ChartTable } from './data';
import { type Drawing, type Mark, TEXT } from './drawing';
import { barRows } from './rows';

/** Bars over agencies, each with its figure written at its end. Pure. */

/** The sign of a share of few cases, as the legend and the table have it. */
export const FEW_SIGN = '†';

export function barDrawing({ bars }: BarData, width: number): Drawing {
  const { rows, left, bottom } = barRows(
    bars.map(({ name }) => name),
    width,
    4,
  );
  const values = bars.flatMap(({ value }) => (value === null ? [] : Number(value)));
  const words = bars.map(({ text, isFew }) => (isFew ? `${text} ${FEW_SIGN}` : text));
  const room = Math.max(
    0,
    ...bars.map(({ value }, index) => (value === null ? 0 : textWidth(words[index] ?? '', TEXT))),
  );
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const hasNegative = least < 0;
  const across = scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .range([left + (hasNegative ? room + 6 : 0), Math.max(left + 40, width - room - 8)]);
  const zero = across(0);
  const marks = bars.flatMap((bar, index): Mark[] => {
    const row = rows[index];
    if (row === undefined) return [];
    const { start, height } = row;
    const end = across(Number(bar.value ?? 0));
    const isNegative = end < zero;
    const y = start.y + TEXT * 0.35;
    if (bar.value === null) {
      // Where all figures lie below zero there is no room behind it, but before it: this row has no bar.
      const isBefore = textWidth(bar.text, TEXT) > width - zero - 6 && hasNegative;
      const text = shortened(bar.text, isBefore ? zero - left - 6 : width - zero - 6, TEXT);
      const x = isBefore ? zero - 6 : zero + 6;
      const anchor = isBefore ? 'end' : 'start';
      return [
        ...row.name,
        { is: 'text', at: { x, y }, text, size: TEXT, anchor, paint: 'ink-soft', hint: bar.text },
      ];
    }
    const box = { x: Math.min(zero, end), y: start.y - height / 2, width: Math.abs(end - zero), height };
    return [
      ...row.name,
      {
        is: 'rect',
        box,
        fill: bar.isFew ? { paint: 'series-1', pattern: 1 } : { paint: 'series-1' },
        hint: `${bar.name} ${bar.text}`,
      },
      {
        is: 'text',
        at: { x: isNegative ? end - 6 : end + 6, y },
        text: words[index] ?? '',
        size: TEXT,
        anchor: isNegative ? 'end' : 'start',
        paint: 'ink',
      },
    ];
  });
  return {
    width,
    height: bottom + 4,
    marks: [...marks, { is: 'line', from: { x: zero, y: 0 }, to: { x: zero, y: bottom }, paint: 'edge' }],
  };
}

export function barTable({ bars }: BarData, nameHead: string, valueHead: string): ChartTable {
  return {
    head: [nameHead, valueHead],
    rows: bars.map(({ key, name, text, isFew }) => ({
      key,
      name,
      cells: [isFew ? `${text} ${FEW_SIGN}` : text],
    })),
  };
}
