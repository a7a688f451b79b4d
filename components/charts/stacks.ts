import { scaleLinear } from 'd3-scale';
import { type Decimal, isNegative, sum, ZERO } from '../../lib/core/decimal';
import { percentage } from '../../lib/core/derived';
import { shortened, textWidth } from '../../lib/core/lettering';
import { FEW_SIGN } from './bars';
import type { ChartTable, StackData } from './data';
import { type Drawing, LINE, type Mark, seriesFill, TEXT } from './drawing';
import { legend } from './legend';
import { barRows } from './rows';

/** Shares of a whole, each row a hundred per cent. Pure. */

type Stack = StackData['stacks'][number];

/** Each part's share as it is written, rounded by itself; null where there is no whole to share, or a part is below zero. */
export function sharesOf(values: readonly Decimal[]): readonly string[] | null {
  const whole = sum(values);
  return whole === ZERO || values.some(isNegative)
    ? null
    : values.map((value) => `${percentage(value, whole)}%`);
}

export function stackDrawing({ parts, stacks }: StackData, width: number): Drawing {
  const key = legend(
    parts.map(({ name }) => name),
    'box',
    width,
  );
  const { rows, left, bottom } = barRows(
    stacks.map(({ name }) => name),
    width,
    key.height + 4,
  );
  const whole = stacks.map(({ text, isFew }) => (isFew ? `${text} ${FEW_SIGN}` : text));
  const hasShares = stacks.map(({ values }) => (values === null ? null : sharesOf(values)));
  const room = Math.max(
    0,
    ...whole.map((text, index) => (hasShares[index] === null ? 0 : textWidth(text, TEXT))),
  );
  const across = scaleLinear()
    .domain([0, 1])
    .range([left, Math.max(left + 60, width - room - 8)]);
  const marks = stacks.flatMap((stack, index): Mark[] => {
    const row = rows[index];
    if (row === undefined) return [];
    const y = row.start.y + TEXT * 0.35;
    const shares = hasShares[index] ?? null;
    const note = (x: number, text: string): Mark => ({
      is: 'text',
      at: { x, y },
      text,
      size: TEXT,
      anchor: 'start',
      paint: 'ink-soft',
      hint: stack.text,
    });
    if (shares === null) return [...row.name, note(left + 6, shortened(stack.text, width - left - 6, TEXT))];
    return [
      ...row.name,
      ...segments(stack, shares, parts, across, row.start.y, row.height),
      note(across(1) + 6, whole[index] ?? ''),
    ];
  });
  return { width, height: bottom + LINE / 2, marks: [...key.marks, ...marks] };
}

function segments(
  { name, values }: Stack,
  shares: readonly string[],
  parts: StackData['parts'],
  across: (share: number) => number,
  middle: number,
  height: number,
): Mark[] {
  const all = Number(sum(values ?? []));
  let before = 0;
  const boxes: Mark[] = [];
  const labels: Mark[] = [];
  (values ?? []).forEach((value, index) => {
    const from = across(before / all);
    before += Number(value);
    const width = across(before / all) - from;
    if (width <= 0) return;
    const share = shares[index] ?? '';
    const hint = `${name} ${parts[index]?.name ?? ''} ${value} ${share}`;
    boxes.push({
      is: 'rect',
      box: { x: from, y: middle - height / 2, width, height },
      fill: seriesFill(index),
      hint,
    });
    const room = textWidth(share, TEXT) + 4;
    if (room + 4 > width) return;
    const x = from + width / 2;
    // Words on a pattern need a plain ground.
    labels.push(
      {
        is: 'rect',
        box: { x: x - room / 2, y: middle - 7, width: room, height: 14 },
        fill: { paint: 'paper' },
      },
      {
        is: 'text',
        at: { x, y: middle + TEXT * 0.35 },
        text: share,
        size: TEXT,
        anchor: 'middle',
        paint: 'ink',
        hint,
      },
    );
  });
  return [...boxes, ...labels];
}

export function stackTable({ parts, stacks }: StackData, nameHead: string, wholeHead: string): ChartTable {
  return {
    head: [nameHead, ...parts.map(({ name }) => name), wholeHead],
    rows: stacks.map(({ key, name, values, text, isFew }) => {
      const shares = values === null ? null : sharesOf(values);
      const cells = parts.map((_, index) =>
        shares === null ? '—' : `${values?.[index] ?? ''} (${shares[index] ?? ''})`,
      );
      return { key, name, cells: [...cells, isFew ? `${text} ${FEW_SIGN}` : text] };
    }),
  };
}
