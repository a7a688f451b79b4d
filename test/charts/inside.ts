import { type Box, type Drawing, overlaps, textBox } from '../../components/charts/drawing';

/** What any drawing must keep to, whatever it shows. */

export function textsOf({ marks }: Drawing) {
  return marks.flatMap((mark) => (mark.is === 'text' ? [mark] : []));
}

/** Everything that a drawing draws outside its own box. */
export function outside({ width, height, marks }: Drawing): unknown[] {
  const isOut = ({ x, y, width: w, height: h }: Box) =>
    x < -0.01 ||
    y < -0.01 ||
    x + w > width + 0.01 ||
    y + h > height + 0.01 ||
    ![x, y, w, h].every(Number.isFinite);
  const spot = (at: { readonly x: number; readonly y: number }): Box => ({ ...at, width: 0, height: 0 });
  return marks.filter((mark) => {
    switch (mark.is) {
      case 'text':
        return isOut(textBox(mark));
      case 'rect':
        return isOut(mark.box) || mark.box.width < 0;
      case 'marker':
        return isOut({ x: mark.at.x - 4, y: mark.at.y - 4, width: 8, height: 8 });
      case 'line':
        return isOut(spot(mark.from)) || isOut(spot(mark.to));
      // The markers at its corners are looked at.
      default:
        return false;
    }
  });
}

/** Pairs of texts that lie over each other. */
export function colliding(drawing: Drawing): string[] {
  const texts = textsOf(drawing).map((mark) => ({ text: mark.text, box: textBox(mark) }));
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(one.box, other.box))
      .map((other) => `${one.text} | ${other.text}`),
  );
}
