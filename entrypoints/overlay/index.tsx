import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDrawing } from '../../components/overlay/contract';
import { Notice } from '../../components/overlay/Notice';
import { rules } from './content';
import { dress, mountOverlay } from './host';
import { drawReport } from './report';
import { looksOf, openPreferences } from './settings';

/** Injected before the reader, which reads and draws with what is offered here. Alone it does nothing. */
export default defineUnlistedScript(() => {
  const preferences = openPreferences();
  offerDrawing({
    forms: rules.forms,
    ready: preferences.ready,
    report(shown, setting, before) {
      const host = mountOverlay(setting, firstOf(shown.places));
      return drawReport(shown, setting, { host, preferences, before });
    },
    notice(shown, setting) {
      const { language, theme } = looksOf(preferences, setting.language);
      const host = mountOverlay(setting, null);
      dress(host, language, theme);
      render(<Notice {...shown} language={language} />, host.panel);
    },
  });
});

function firstOf(places: ReadonlyMap<unknown, Element>): Element | null {
  const [first = null] = places.values();
  return first;
}
