import derivedCss from '../../components/findings/derived.css?inline';
import detailsCss from '../../components/findings/details.css?inline';
import findingsCss from '../../components/findings/findings.css?inline';
import { type Host, mountHost } from '../../components/host/host';
import cardCss from '../../components/overlay/card.css?inline';
import type { Setting } from '../../components/overlay/contract';
import overlayCss from '../../components/overlay/overlay.css?inline';
import readbackCss from '../../components/readback/readback.css?inline';

const CSS = findingsCss + overlayCss + detailsCss + derivedCss + readbackCss + cardCss;

/**
 * Puts the overlay's element on the page.
 * @param about a cell that is marked; null where nothing on the page is
 */
export function mountOverlay(setting: Setting, about: Element | null): Host {
  return mountHost({ ...setting, name: 'gouji-overlay', css: CSS, about: () => about });
}
