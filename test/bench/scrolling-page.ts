/** Runs in a page, bundled by test/bench/scrolling.ts: badges on cells as the overlay draws and follows them. */
import { mountHost } from '../../components/host/host';
import overlayCss from '../../components/overlay/overlay.css?inline';
import { placeMarks } from '../../components/overlay/place';
import { follow } from '../../entrypoints/overlay/follow';

const BADGE = { width: 18, height: 14 };
/** Nothing ends it before the page does. */
const { signal } = new AbortController();

/** Puts a badge on each of the first cells of the page. */
export function start(count: number): void {
  const cells = [...document.querySelectorAll('td')].slice(0, count);
  const host = mountHost({
    page: document,
    name: 'bench-overlay',
    css: overlayCss,
    language: 'en',
    signal,
    onKey: () => undefined,
    about: () => cells[0] ?? null,
  });
  const section = document.createElement('section');
  section.className = 'as-printed marks';
  for (const number of cells.keys()) {
    const mark = document.createElement('button');
    mark.className = 'mark mark-fails';
    mark.dataset.badge = String(number);
    const sign = document.createElement('span');
    sign.className = 'sign sign-fails';
    sign.textContent = '+3';
    mark.append(sign);
    section.append(mark);
  }
  host.layer.append(section);
  const wanted = cells.map((element, number) => ({ field: String(number), element, badge: BADGE }));
  const follower = follow({
    page: document,
    probe: host.probe,
    wanted: () => wanted,
    onMove: (boxes) => placeMarks(host.layer, boxes),
    signal,
  });
  follower.refresh();
}
