import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDrawing } from '../../components/overlay/contract';
import { Notice } from '../../components/overlay/Notice';
import { rules } from './content';
import { mountOverlay } from './host';
import { drawReport } from './report';

/** Injected before the reader, which reads and draws with what is offered here. Alone it does nothing. */
export default defineUnlistedScript(() => {
  offerDrawing({
    forms: rules.forms,
    report: (shown, setting) => drawReport(shown, setting, mountOverlay(setting, firstOf(shown.places))),
    notice(shown, setting) {
      render(<Notice {...shown} language={setting.language} />, mountOverlay(setting, null).panel);
    },
  });
});

function firstOf(places: ReadonlyMap<unknown, Element>): Element | null {
  const [first = null] = places.values();
  return first;
}
