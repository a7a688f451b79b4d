import type { SoftFinding } from '../../lib/core/soft';
import { Item, type ItemSetting } from './Item';
import type { Listing } from './sheet';

interface SoftListProps extends ItemSetting {
  readonly soft: Listing['soft'];
  readonly isShown: boolean;
  readonly onSwitch: (isShown: boolean) => void;
}

/** What is unusual and worth a look: quieter than what fails, a handful, switched off as a group. */
export function SoftList({ soft, isShown, onSwitch, ...setting }: SoftListProps) {
  const { say } = setting.words;
  const count = soft.shown.length + soft.folded.length;
  if (count === 0) return null;
  const items = (findings: readonly SoftFinding[]) => (
    <ul class="findings" aria-label={say('softList')}>
      {findings.map((finding) => (
        <Item key={finding.id} finding={finding} {...setting} />
      ))}
    </ul>
  );
  const isFoldOpen = soft.folded.some(({ id }) => id === setting.view.active);
  return (
    <section class="part part-soft" aria-label={say('softList')}>
      <div class="part-head">
        <span class="part-name">{say('softList')}</span>
        <span class="part-about">{isShown ? say('softAbout') : say('softHidden', { count })}</span>
        <button
          type="button"
          class="button switch"
          role="switch"
          aria-checked={isShown}
          onClick={() => onSwitch(!isShown)}
        >
          <span class="switch-track" aria-hidden="true" />
          {say('softSwitch')}
        </button>
      </div>
      {isShown && items(soft.shown)}
      {isShown && soft.folded.length > 0 && (
        <details
          class="fold"
          // Opened for a finding that is asked for; closed by nobody but the person.
          ref={(fold) => {
            if (fold !== null && isFoldOpen) fold.open = true;
          }}
        >
          <summary>{say('softMore', { count: soft.folded.length })}</summary>
          {items(soft.folded)}
        </details>
      )}
    </section>
  );
}
