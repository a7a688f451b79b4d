import { useState } from 'preact/hooks';
import type { IntakeWords } from '../../lib/words/intake';
import { Sign } from '../findings/Sign';
import type { KeptView } from './state';

/** Rows drawn at a time: as many as a window draws without a pause. */
const MORE = 100;

interface MoreProps {
  /** How many are not shown. */
  readonly left: number;
  readonly onMore: () => void;
}

/** The first of many, and the way to more. */
export function useMore<Item>(all: readonly Item[]): [readonly Item[], MoreProps] {
  const [count, setCount] = useState(MORE);
  return [
    all.slice(0, count),
    { left: Math.max(0, all.length - count), onMore: () => setCount(count + MORE) },
  ];
}

export function More({ left, onMore, say }: MoreProps & { readonly say: IntakeWords }) {
  if (left === 0) return null;
  return (
    <button type="button" class="link" onClick={onMore}>
      {say('more', { count: Math.min(left, MORE), left })}
    </button>
  );
}

interface Props {
  readonly files: readonly KeptView[];
  /** Whether the reports were taken out again. */
  readonly isGone: boolean;
  readonly say: IntakeWords;
  readonly addressOf: (id: string) => string;
}

/** Reports that are kept: whose they are, how their checks came out, and the file. */
export function KeptList({ files, isGone, say, addressOf }: Props) {
  const [shown, more] = useMore(files);
  return (
    <>
      <ul class="paths">
        {shown.map((file, at) => {
          const { id, path, agency, year, fails } = file;
          const name = `${agency ?? say('noAgency')} ${year === null ? say('noYear') : say('yearOf', { year })}`;
          return (
            // Two files of one name may be dropped together.
            <li key={`${at} ${path}`} class="kept">
              <span
                class="kept-sign"
                role="img"
                aria-label={verdictText(file, say)}
                title={verdictText(file, say)}
              >
                <Sign outcome={file.verdict} text={fails > 99 ? '99+' : String(fails)} />
              </span>
              {isGone ? <span>{name}</span> : <a href={addressOf(id)}>{name}</a>}
              <bdi class="import-path soft">{path}</bdi>
            </li>
          );
        })}
      </ul>
      <More {...more} say={say} />
    </>
  );
}

function verdictText(file: KeptView, say: IntakeWords): string {
  if (file.verdict === 'fails') return say('fails', { count: file.fails });
  return say(file.verdict === 'holds' ? 'holds' : 'holdsPartly');
}
