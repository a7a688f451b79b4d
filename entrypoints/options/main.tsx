import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { saveFile } from '../../components/host/save';
import { Archive } from '../../components/options/Archive';
import { type Access, Options, type Shortcut } from '../../components/options/Options';
import '../../components/options/options.css';
import { LONGEST_SETTINGS_FILE, readSettingsText, settingsText } from '../../lib/settings/file';
import { exclusionNamed, hostNamed } from '../../lib/settings/host-name';
import { looksOf, openPreferences } from '../../lib/settings/preferences';
import { DEFAULTS, SETTING_NAMES, type SettingName, type Settings } from '../../lib/settings/settings';
import { archiveWords } from '../../lib/words/archive';
import { optionsWords } from '../../lib/words/options';
import { languageOf } from '../../lib/words/say';
import { accessNow, allowHost, allowOfficial, disallowHost, openShortcuts, shortcutsNow } from './browser';
import { dayOf, useArchive } from './useArchive';
import { useSchedule } from './useSchedule';

const preferences = openPreferences(browser);
const spoken = languageOf(browser.i18n.getUILanguage());

/** The settings, drawn anew with each change here or elsewhere. */
function useSettings(): Settings {
  const [settings, setSettings] = useState(preferences.now());
  useEffect(() => {
    const ending = new AbortController();
    preferences.watch(() => setSettings(preferences.now()), ending.signal);
    return () => ending.abort();
  }, []);
  return settings;
}

function useAccess(): { access: Access; ask: () => Promise<void> } {
  const [access, setAccess] = useState<Access>({ official: true, hosts: [] });
  const ask = async () => setAccess(await accessNow());
  useEffect(() => {
    ask();
  }, []);
  return { access, ask };
}

function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const ask = () => {
      shortcutsNow().then(setShortcuts);
    };
    ask();
    // They are changed on a page of the browser's; the person comes back from there.
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, []);
  return shortcuts;
}

/** Settings as they were before the last change that takes them all, and what is said of it. */
interface Change {
  readonly message: string;
  readonly before: Settings | null;
}

function Root() {
  const settings = useSettings();
  const { access, ask } = useAccess();
  const shortcuts = useShortcuts();
  const [shortcutsAt, setShortcutsAt] = useState<string | null>(null);
  const [change, setChange] = useState<Change>({ message: '', before: null });
  const { language, theme } = looksOf(preferences, spoken);
  const say = optionsWords(language);
  const sayArchive = archiveWords(language);
  const archive = useArchive({ say: sayArchive, settings, onSettings: setKnown });
  const schedule = useSchedule(sayArchive, (value) => preferences.set('schedule', value));

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('title');
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme, say]);

  function setAll(values: Partial<Settings>): void {
    for (const name of SETTING_NAMES) setOne(name, values[name]);
  }

  /** Settings of a backup: what is unknown or not allowed stays as it is. */
  function setKnown(values: Readonly<Record<string, unknown>>): void {
    const read = readSettingsText(settingsText({ ...settings, ...values }));
    if (read.is === 'settings') setAll(read.settings);
  }

  async function exclude(text: string): Promise<string> {
    const named = exclusionNamed(text);
    if (named === null) return say('notAHost', { text });
    if (settings.excluded.includes(named)) return say('alreadyThere', { text });
    preferences.set('excluded', [...settings.excluded, named]);
    return '';
  }

  async function allow(text: string): Promise<string> {
    const host = hostNamed(text);
    if (host === null) return say('notAHost', { text });
    if (access.hosts.includes(host)) return say('alreadyThere', { text });
    const isAllowed = await allowHost(host);
    await ask();
    return isAllowed ? '' : say('hostDenied', { host });
  }

  async function takeFile(file: File): Promise<void> {
    const text =
      file.size > LONGEST_SETTINGS_FILE ? 'x'.repeat(LONGEST_SETTINGS_FILE + 1) : await file.text();
    const read = readSettingsText(text);
    if (read.is !== 'settings') return setChange({ message: say(`file_${read.is}`), before: null });
    const count = Object.keys(read.settings).length;
    const { skipped } = read;
    setChange({
      message: say(skipped > 0 ? 'settingsSkipped' : 'settingsTaken', { count, skipped }),
      before: settings,
    });
    setAll(read.settings);
  }

  return (
    <Options
      settings={settings}
      access={access}
      shortcuts={shortcuts}
      shortcutsAt={shortcutsAt}
      message={change.message}
      mayUndo={change.before !== null}
      say={say}
      onSet={(name, value) => preferences.set(name, value)}
      onExclude={exclude}
      onAllow={allow}
      onAllowOfficial={() => allowOfficial().then(ask)}
      onDisallow={(host) => disallowHost(host).then(ask)}
      onShortcuts={() => openShortcuts().then(setShortcutsAt)}
      onOut={() => saveFile(document, `gouji-settings-${dayOf(Date.now())}.json`, settingsFile(settings))}
      onIn={takeFile}
      onReset={() => {
        setChange({ message: say('settingsDone'), before: settings });
        setAll(DEFAULTS);
      }}
      onUndo={() => {
        if (change.before !== null) setAll(change.before);
        setChange({ message: say('undone'), before: null });
      }}
    >
      <Archive {...archive} {...schedule} schedule={settings.schedule} say={sayArchive} />
    </Options>
  );
}

function setOne<Name extends SettingName>(name: Name, value: Settings[Name] | undefined): void {
  if (value !== undefined) preferences.set(name, value);
}

function settingsFile(settings: Settings): Blob {
  return new Blob([settingsText(settings)], { type: 'application/json' });
}

preferences.ready.then(() => {
  const root = document.getElementById('root');
  if (root !== null) render(<Root />, root);
});
