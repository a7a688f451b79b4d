import derivedCss from '../../components/findings/derived.css?inline';
import detailsCss from '../../components/findings/details.css?inline';
import findingsCss from '../../components/findings/findings.css?inline';
import { type Host, mountHost } from '../../components/host/host';
import barCss from '../../components/overlay/bar.css?inline';
import cardCss from '../../components/overlay/card.css?inline';
import type { Setting } from '../../components/overlay/contract';
import overlayCss from '../../components/overlay/overlay.css?inline';
import stripCss from '../../components/overlay/strip.css?inline';
import readbackCss from '../../components/readback/readback.css?inline';
import type { Settings } from '../../lib/settings/settings';
import type { Language } from '../../lib/words/say';

const CSS = findingsCss + overlayCss + barCss + detailsCss + derivedCss + readbackCss + stripCss + cardCss;

/**
 * Puts the overlay's element on the page.
 * @param about a cell that is marked; null where nothing on the page is
 */
export function mountOverlay(setting: Setting, about: Element | null): Host {
  return mountHost({ ...setting, name: 'gouji-overlay', css: CSS, about: () => about });
}

/** Tells the browser the language of our words, and the theme where a person chose one. */
export function dress({ box }: Host, language: Language, theme: Settings['theme']): void {
  box.lang = language === 'zh' ? 'zh-CN' : 'en';
  if (theme === 'auto') delete box.dataset.theme;
  else box.dataset.theme = theme;
}
