import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Sample } from '../../components/welcome/Sample';
import '../../components/welcome/welcome.css';
import { edition2021 } from '../../lib/forms/edition-2021';
import { sampleReport } from '../../lib/forms/sample';
import { looksOf, openPreferences } from '../../lib/settings/preferences';
import { popupWords } from '../../lib/words/popup';
import { languageOf } from '../../lib/words/say';
import { welcomeWords } from '../../lib/words/welcome';

const preferences = openPreferences(browser);

/** The page's own scripts are those that are put into a report's page elsewhere, in the same order. */
function addScript(path: '/overlay.js' | '/reader.js'): void {
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(path);
  // Not before the one before it.
  script.async = false;
  document.body.append(script);
}

preferences.ready.then(() => {
  const { language } = looksOf(preferences, languageOf(browser.i18n.getUILanguage()));
  const say = welcomeWords(language);
  const headings = popupWords('zh');
  document.title = `${say('sampleTitle')} · ${sampleReport.agency}${sampleReport.year}`;
  const root = document.getElementById('root');
  if (root === null) return;
  const tables = edition2021.tables.map((table) => ({ name: headings(`section_${table.section}`), table }));
  render(<Sample {...sampleReport} tables={tables} say={say} />, root);
  addScript('/overlay.js');
  addScript('/reader.js');
});
