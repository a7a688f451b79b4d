/** A rectangle in px of the layer, and how much of each edge is hidden (top, right, bottom, left). */
export interface AreaBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly hidden: readonly [number, number, number, number];
}

/** Where everything that is drawn on a table lies, in px of the layer. */
export interface AreaBoxes {
  readonly ranges: readonly AreaBox[];
  /** Totals left out of the sum. */
  readonly leftOut: readonly AreaBox[];
  readonly active: AreaBox | null;
  readonly pinned: AreaBox | null;
  /** The handles beside the row and over the column that the pointer is at. */
  readonly row: AreaBox | null;
  readonly column: AreaBox | null;
}

interface Props {
  readonly boxes: AreaBoxes;
  readonly onHandle: (shape: 'rows' | 'columns', event: PointerEvent) => void;
}

/** The selection as few outlines over the page, however many cells it holds. The keyboard needs no handles. */
export function Areas({ boxes, onHandle }: Props) {
  const { ranges, leftOut, active, pinned, row, column } = boxes;
  return (
    <div class="areas as-printed" aria-hidden="true">
      {ranges.map((box, index) => (
        <div key={`range ${index}`} class="area area-range" style={styleOf(box)} />
      ))}
      {leftOut.map((box, index) => (
        <div key={`out ${index}`} class="area area-out" style={styleOf(box)} />
      ))}
      {pinned !== null && <div class="area area-pinned" style={styleOf(pinned)} />}
      {active !== null && <div class="area area-active" style={styleOf(active)} />}
      {row !== null && (
        <div
          class="handle handle-row"
          style={styleOf(row)}
          onPointerDown={(event) => onHandle('rows', event)}
        />
      )}
      {column !== null && (
        <div
          class="handle handle-column"
          style={styleOf(column)}
          onPointerDown={(event) => onHandle('columns', event)}
        />
      )}
    </div>
  );
}

function styleOf({ left, top, width, height, hidden }: AreaBox): Record<string, string> {
  const cut = hidden.some((edge) => edge > 0);
  return {
    transform: `translate(${left}px, ${top}px)`,
    width: `${width}px`,
    height: `${height}px`,
    ...(cut ? { clipPath: `inset(${hidden.map((edge) => `${edge}px`).join(' ')})` } : {}),
  };
}
