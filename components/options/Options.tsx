import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/settings/settings';
import type { OptionsWords } from '../../lib/words/options';
import { Choice, Entry, Names, Part, Switch } from './parts';

/** A shortcut of the browser's for one of our commands. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** Empty where none is set. */
  readonly keys: string;
}

/** What the browser allows. */
export interface Access {
  /** Whether government sites may be read without asking. */
  readonly official: boolean;
  /** Other hosts that a person added. */
  readonly hosts: readonly string[];
}

export interface OptionsProps {
  readonly settings: Settings;
  readonly access: Access;
  readonly shortcuts: readonly Shortcut[];
  /** Where the browser's shortcuts are changed, to be told where no page may open it; null: it can be opened. */
  readonly shortcutsAt: string | null;
  /** Something to say about what was done last; empty: nothing. */
  readonly message: string;
  readonly mayUndo: boolean;
  readonly say: OptionsWords;
  /** The part about the archive. */
  readonly children?: ComponentChildren;
  readonly onSet: <Name extends keyof Settings>(name: Name, value: Settings[Name]) => void;
  readonly onExclude: (text: string) => Promise<string>;
  readonly onAllow: (text: string) => Promise<string>;
  readonly onAllowOfficial: () => void;
  readonly onDisallow: (host: string) => void;
  readonly onShortcuts: () => void;
  readonly onOut: () => void;
  readonly onIn: (file: File) => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

const STARTS = ['all', 'tab', 'off'] as const;
const LANGUAGES = ['auto', 'zh', 'en'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/** All that a person may set, on one page. Every change takes effect at once. */
export function Options(props: OptionsProps) {
  const { settings, say, onSet, children } = props;
  return (
    <main class="options">
      <h1 class="title">{say('title')}</h1>
      <Recording {...props} />
      <Hosts {...props} />
      <Part name={say('pagePart')}>
        <Choice
          name="start"
          label={say('start')}
          values={STARTS}
          chosen={settings.start}
          labelOf={(value) => say(`start_${value}`)}
          onChoose={(value) => onSet('start', value)}
        />
        <Switch
          name="soft"
          label={say('soft')}
          about={say('softAbout')}
          isOn={settings.soft}
          onChange={(isOn) => onSet('soft', isOn)}
        />
        <Switch
          name="claims"
          label={say('claims')}
          about={say('claimsAbout')}
          isOn={settings.claims}
          onChange={(isOn) => onSet('claims', isOn)}
        />
        <Switch
          name="claimTicks"
          label={say('claimTicks')}
          about={say('claimTicksAbout')}
          isOn={settings.claimTicks}
          onChange={(isOn) => onSet('claimTicks', isOn)}
        />
      </Part>
      <Keys {...props} />
      <Part name={say('lookPart')}>
        <Choice
          name="language"
          label={say('language')}
          values={LANGUAGES}
          chosen={settings.language}
          labelOf={(value) => say(`language_${value}`)}
          onChoose={(value) => onSet('language', value)}
        />
        <Choice
          name="theme"
          label={say('theme')}
          values={THEMES}
          chosen={settings.theme}
          labelOf={(value) => say(`theme_${value}`)}
          onChoose={(value) => onSet('theme', value)}
        />
      </Part>
      {children}
      <Transfer {...props} />
    </main>
  );
}

function Recording({ settings, say, onSet, onExclude }: OptionsProps) {
  const { excluded } = settings;
  return (
    <Part name={say('recordingPart')}>
      <Switch
        name="recording"
        label={say('recording')}
        about={say('recordingAbout')}
        isOn={settings.recording}
        onChange={(isOn) => onSet('recording', isOn)}
      />
      <h3 class="sub">{say('excluded')}</h3>
      {excluded.length === 0 ? (
        <p class="about">{say('excludedNone')}</p>
      ) : (
        <Names
          names={excluded}
          label={say('excluded')}
          remove={say('remove')}
          removeNamed={(name) => say('removeNamed', { name })}
          onRemove={(name) =>
            onSet(
              'excluded',
              excluded.filter((one) => one !== name),
            )
          }
        />
      )}
      <Entry
        label={say('excludedField')}
        about={say('excludedAbout')}
        button={say('add')}
        onAdd={onExclude}
      />
    </Part>
  );
}

function Hosts({ access, say, onAllow, onAllowOfficial, onDisallow }: OptionsProps) {
  return (
    <Part name={say('hostsPart')}>
      <p class="official">
        {say('hostsOfficial')}
        <span class={access.official ? 'about' : 'about objection'}>
          {say(access.official ? 'hostsAllowed' : 'hostsRefused')}
        </span>
        {!access.official && (
          <button type="button" class="button" onClick={onAllowOfficial}>
            {say('hostsAllow')}
          </button>
        )}
      </p>
      {access.hosts.length > 0 && (
        <Names
          names={access.hosts}
          label={say('hostsPart')}
          remove={say('remove')}
          removeNamed={(name) => say('removeNamed', { name })}
          onRemove={onDisallow}
        />
      )}
      <Entry label={say('hostField')} about={say('hostsAbout')} button={say('add')} onAdd={onAllow} />
    </Part>
  );
}

function Keys({ settings, shortcuts, shortcutsAt, say, onSet, onShortcuts }: OptionsProps) {
  return (
    <Part name={say('keysPart')}>
      <Switch
        name="keys"
        label={say('keys')}
        about={say('keysAbout')}
        isOn={settings.keys}
        onChange={(isOn) => onSet('keys', isOn)}
      />
      <h3 class="sub">{say('commands')}</h3>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="shortcut">
            <dt>{description}</dt>
            <dd>{keys === '' ? say('noShortcut') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {shortcutsAt === null ? (
        <button type="button" class="button" onClick={onShortcuts}>
          {say('commandsChange')}
        </button>
      ) : (
        <p class="about">{say('commandsAdvice', { address: shortcutsAt })}</p>
      )}
    </Part>
  );
}

function Transfer({ say, message, mayUndo, onOut, onIn, onReset, onUndo }: OptionsProps) {
  return (
    <Part name={say('settingsPart')}>
      <p class="about">{say('settingsAbout')}</p>
      <div class="buttons">
        <button type="button" class="button" data-do="settings-out" onClick={onOut}>
          {say('settingsOut')}
        </button>
        <label class="button file">
          {say('settingsIn')}
          <input
            type="file"
            name="settings-in"
            accept="application/json,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) onIn(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button" data-do="settings-reset" onClick={onReset}>
          {say('settingsReset')}
        </button>
      </div>
      <p class="said" role="status" data-part="settings">
        {message}
        {mayUndo && (
          <button type="button" class="link" data-do="settings-undo" onClick={onUndo}>
            {say('undo')}
          </button>
        )}
      </p>
    </Part>
  );
}
