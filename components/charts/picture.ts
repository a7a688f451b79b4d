import type { Paint } from './drawing';

/** What a chart needs of the page: its colours on paper, and a picture of the finished file. */

/** How many pixels of a picture stand for one px of the drawing. */
export const PICTURE_SCALE = 2;
/** Canvases that are longer than this are refused by some browsers. */
const MOST_PIXELS = 16_000;

/** The light theme's colours, as they stand in tokens.css, whatever the page's theme is. */
export function paperColours(page: Document): (paint: Paint) => string {
  const probe = page.createElement('span');
  probe.className = 'as-printed';
  page.body.append(probe);
  const known = new Map<Paint, string>();
  const styles = page.defaultView?.getComputedStyle(probe);
  const colourOf = (paint: Paint): string => {
    const found = known.get(paint);
    if (found !== undefined) return found;
    probe.style.color = `var(--${paint})`;
    const colour = styles?.color ?? '';
    known.set(paint, colour);
    return colour;
  };
  // All of them now: the probe leaves the page before anyone draws.
  for (const paint of ['ink', 'ink-soft', 'rule', 'edge', 'paper'] as const) colourOf(paint);
  for (let series = 1; series <= 6; series += 1) colourOf(`series-${series}`);
  probe.remove();
  return (paint) => known.get(paint) ?? known.get('ink') ?? '';
}

/**
 * @param svg a file's text, as `chartSvg` makes it
 * @throws where the browser cannot draw or write it
 */
export async function chartPicture(
  page: Document,
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = page.createElement('img');
    image.src = address;
    await image.decode();
    const scale = Math.min(PICTURE_SCALE, MOST_PIXELS / height);
    const canvas = page.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(Math.ceil(height) * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('no picture'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
