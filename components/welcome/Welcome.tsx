import type { WelcomeWords } from '../../lib/words/welcome';
import { Part, Switch } from '../options/parts';

interface WelcomeProps {
  readonly say: WelcomeWords;
  readonly isFirefox: boolean;
  readonly recording: boolean;
  /** Whether government sites may be read without asking. */
  readonly isAllowed: boolean;
  readonly sample: string;
  readonly onRecording: (isOn: boolean) => void;
  readonly onAllow: () => void;
  readonly onOptions: () => void;
}

/** The page that opens once, after installation. */
export function Welcome(props: WelcomeProps) {
  const { say, isFirefox, recording, isAllowed, sample, onRecording, onAllow, onOptions } = props;
  return (
    <main class="options">
      <h1 class="title">{say('title')}</h1>
      <p class="lead">{say('lead')}</p>
      {!isAllowed && (
        <Part name={say('allowPart')}>
          <p>{say('allowAbout')}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={onAllow}>
              {say('allow')}
            </button>
          </div>
        </Part>
      )}
      <Part name={say('tryPart')}>
        <p>{say('tryAbout')}</p>
        <p class="buttons">
          <a class="button" href={sample} target="_blank" rel="noopener">
            {say('tryButton')}
          </a>
        </p>
      </Part>
      <Part name={say('localPart')}>
        <ul class="points">
          <li>{say('local')}</li>
          <li>{say('host')}</li>
          <li>{say('never')}</li>
        </ul>
      </Part>
      <Part name={say('pinPart')}>
        <p>{say(isFirefox ? 'pinFirefox' : 'pinChromium')}</p>
      </Part>
      <Part name={say('keepPart')}>
        <Switch
          name="recording"
          label={say('keep')}
          about={say('keepAbout')}
          isOn={recording}
          onChange={onRecording}
        />
        <div class="buttons">
          <button type="button" class="button" onClick={onOptions}>
            {say('options')}
          </button>
        </div>
      </Part>
    </main>
  );
}
