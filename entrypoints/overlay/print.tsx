import { render } from 'preact';
import type { SheetWords } from '../../components/findings/words';
import type { Host } from '../../components/host/host';
import type { Mark } from '../../components/overlay/badges';
import type { PrintMark, Setting } from '../../components/overlay/contract';
import { Legend } from '../../components/overlay/Legend';
import { parentElement } from '../../lib/page/dom';
import type { BarWords } from '../../lib/words/bar';
import type { Model } from './model';

interface PrintSetting {
  readonly setting: Setting;
  readonly host: Host;
  readonly model: Model;
  readonly words: SheetWords;
  readonly barWords: BarWords;
  readonly summary: string;
}

/** While printing, our element stands in the flow after the page, and holds the legend and nothing else. */
const PRINT_CSS = `@media print {
  :host { display: block !important; position: static !important; width: auto !important; height: auto !important; }
  .root { display: block; }
  .root > :not(.printed) { display: none; }
}`;

/**
 * Prints the page with its marks in their cells and a legend after it; afterwards everything is as before.
 * @returns whether the page was printed, or at least offered to be
 */
export async function printWithMarks({ setting, host, ...told }: PrintSetting): Promise<boolean> {
  const { page, send, signal } = setting;
  const window = page.defaultView;
  const marks = told.model.marks.flatMap((mark) => printMark(mark, told.model));
  if (window === null || (await send({ type: 'print.marks', isOn: true, marks })) !== true) return false;

  const style = page.createElement('style');
  style.textContent = PRINT_CSS;
  const legend = page.createElement('div');
  legend.className = 'printed';
  const element = host.root.host;
  const wasUp = element.matches(':popover-open');
  let isOver = false;
  const restore = () => {
    if (isOver) return;
    isOver = true;
    render(null, legend);
    legend.remove();
    style.remove();
    if (wasUp && element instanceof HTMLElement && element.isConnected && !element.matches(':popover-open')) {
      element.showPopover();
    }
    send({ type: 'print.marks', isOn: false, marks });
  };

  // In the browser's top layer nothing has a place after the page.
  if (wasUp && element instanceof HTMLElement) element.hidePopover();
  host.root.append(style);
  host.box.append(legend);
  render(<Legend sheet={told.model.sheet} standings={told.model.standings} {...told} />, legend);
  let isPrinting = false;
  window.addEventListener('beforeprint', () => (isPrinting = true), { once: true, signal });
  window.addEventListener('afterprint', restore, { once: true, signal });
  signal.addEventListener('abort', restore);
  window.print();
  // A page in a box that forbids dialogs is not printed, and no event says so.
  if (!isPrinting) restore();
  return true;
}

function printMark({ field, sign, text }: Mark, model: Model): PrintMark[] {
  const path = pathOf(model.elementOf(field));
  return path === null ? [] : [{ path, sign, text }];
}

/** Which child of which child; null for a cell that is not in the document's own tree. */
function pathOf(cell: Element | undefined): number[] | null {
  if (cell === undefined) return null;
  const path: number[] = [];
  let element = cell;
  for (let parent = parentElement(element); parent !== null; parent = parentElement(element)) {
    path.unshift([...parent.children].indexOf(element) + 1);
    element = parent;
  }
  return element === cell.ownerDocument.documentElement ? path : null;
}
