import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome';
import '../../components/welcome/welcome.css';
import { looksOf, openPreferences } from '../../lib/settings/preferences';
import { languageOf } from '../../lib/words/say';
import { welcomeWords } from '../../lib/words/welcome';

const OFFICIAL = { origins: ['*://*.gov.cn/*'] };
const preferences = openPreferences(browser);
const spoken = languageOf(browser.i18n.getUILanguage());

function Root() {
  const [settings, setSettings] = useState(preferences.now());
  const [isAllowed, setAllowed] = useState(true);
  const { language, theme } = looksOf(preferences, spoken);
  const say = welcomeWords(language);

  useEffect(() => {
    const ending = new AbortController();
    preferences.watch(() => setSettings(preferences.now()), ending.signal);
    browser.permissions.contains(OFFICIAL).then(setAllowed);
    return () => ending.abort();
  }, []);
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('title');
    if (theme === 'auto') delete documentElement.dataset.theme;
    else documentElement.dataset.theme = theme;
  }, [language, theme, say]);

  return (
    <Welcome
      say={say}
      isFirefox={import.meta.env.FIREFOX}
      recording={settings.recording}
      isAllowed={isAllowed}
      sample={browser.runtime.getURL('/sample.html')}
      onRecording={(isOn) => preferences.set('recording', isOn)}
      onAllow={() => browser.permissions.request(OFFICIAL).then(setAllowed)}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}

preferences.ready.then(() => {
  const root = document.getElementById('root');
  if (root !== null) render(<Root />, root);
});
