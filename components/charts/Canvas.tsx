import { h, type VNode } from 'preact';
import type { Drawing, Paint } from './drawing';
import { type SvgNode, svgNodes } from './svg';

interface CanvasProps {
  readonly drawing: Drawing;
  readonly title: string;
  readonly description: string;
  /** Unique in the document. */
  readonly id: string;
}

const token = (paint: Paint) => `var(--${paint})`;

/** A drawing on the page, in the theme's colours. What it shows is told by the table beside it. */
export function Canvas({ drawing, title, description, id }: CanvasProps) {
  return (
    <svg
      class="chart-canvas"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      width={drawing.width}
      height={drawing.height}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {svgNodes(drawing, id, token).map(elementOf)}
    </svg>
  );
}

function elementOf({ tag, attributes, children }: SvgNode, index: number): VNode {
  return h(
    tag,
    { key: index, ...attributes },
    children.map((child, at) => (typeof child === 'string' ? child : elementOf(child, at))),
  );
}
