import type { FindingGroup } from '../../lib/core/suspect';
import { Item, type ItemSetting } from './Item';
import { Line } from './Line';
import { SuspectList } from './SuspectList';
import { keyOfGroup } from './sheet';

interface GroupProps extends ItemSetting {
  readonly group: FindingGroup;
}

/** Failing checks with one cause: one line until opened; then the figures that may be wrong, and the checks. */
export function Group({ group, ...setting }: GroupProps) {
  const { standings, words, view, onGroup, onSet } = setting;
  const [first, ...others] = group.findings;
  if (first === undefined) return null;
  if (others.length === 0) return <Item finding={first} group={group} {...setting} />;

  const key = keyOfGroup(group);
  const isOpen = view.group === key;
  const open = group.findings.filter((finding) => !standings.isDismissed(finding));
  const dismissed = group.findings.length - open.length;
  return (
    <li class={isOpen ? 'finding finding-open cause' : 'finding cause'}>
      <Line
        kind="cause"
        id={key}
        sign="fails"
        text={String(open.length)}
        isOpen={isOpen}
        onClick={() => onGroup(key)}
      >
        {isOpen ? words.suspects.head(group) : words.suspects.group(group)}
        {dismissed > 0 && <span class="standing"> {words.say('dismissed', { count: dismissed })}</span>}
      </Line>
      {isOpen && (
        <div class="finding-body">
          <SuspectList group={group} lit={view.set} words={words} onSet={(set) => onSet(key, set)} />
          <ul class="findings beneath" aria-label={words.say('findings')}>
            {open.map((finding) => (
              <Item key={finding.identity.id} finding={finding} {...setting} />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
