import type { TextClaims, TextFinding } from '../../lib/core/text-finding';
import { Item, type ItemSetting } from './Item';

interface ClaimListProps extends ItemSetting {
  readonly claims: TextClaims;
  /** Those that do not agree and nobody dismissed. */
  readonly open: readonly TextFinding[];
  /** Whether claims are checked. */
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** What the running text says and the tables do not: after all table findings, never counted as failing. */
export function ClaimList({ claims, open, isOn, onSwitch, ...setting }: ClaimListProps) {
  const { claims: words } = setting.words;
  const { contradicting, agreeing, untold } = claims;
  const counts = { agree: agreeing.length, contradict: contradicting.length, untold };
  if (isOn && counts.agree + counts.contradict + counts.untold === 0) return null;
  return (
    <section class="part part-claims" aria-label={words.say('list')}>
      <div class="part-head">
        <span class="part-name">{words.say('list')}</span>
        <span class="part-about">{isOn ? words.tally(counts) : words.say('off')}</span>
        <button
          type="button"
          class="button switch"
          role="switch"
          aria-checked={isOn}
          onClick={() => onSwitch(!isOn)}
        >
          <span class="switch-track" aria-hidden="true" />
          {words.say('switch')}
        </button>
      </div>
      {isOn && open.length > 0 && (
        <ul class="findings" aria-label={words.say('list')}>
          {open.map((finding) => (
            <Item key={finding.id} finding={finding} {...setting} />
          ))}
        </ul>
      )}
    </section>
  );
}
