import type { Rollup, RollupLine } from '../../lib/compare/rollup';
import type { FieldId } from '../../lib/core/form';
import type { AgenciesWords } from '../../lib/words/agencies';
import type { Labels } from '../../lib/words/labels';
import { Sign, type SignKind } from '../findings/Sign';
import { signedText } from './say';

type Table = Rollup['tables'][number];

interface SumsProps {
  readonly table: Table;
  /** The lines of it that are shown. */
  readonly lines: readonly RollupLine[];
  readonly label: string;
  readonly labels: Labels;
  readonly say: AgenciesWords;
}

const SIGNS: Readonly<Record<RollupLine['outcome'], SignKind>> = {
  equal: 'holds',
  differs: 'fails',
  partial: 'untold',
  untold: 'untold',
};

/** Agencies named beside a line before the others are folded away. */
const NAMED = 12;

/** Sums of agencies beside what their government printed. */
export function Sums({ lines, label, labels, say }: SumsProps) {
  return (
    <section class="wide" aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('figure')}</th>
            <th scope="col">{say('sum')}</th>
            <th scope="col">{say('printed')}</th>
            <th scope="col">{say('difference')}</th>
            <th scope="col">{say('result')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.field} line={line} name={labels.field} say={say} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LineProps {
  readonly line: RollupLine;
  readonly name: (field: FieldId) => string;
  readonly say: AgenciesWords;
}

function Line({ line, name, say }: LineProps) {
  const { field, sum, printed, notPrinted, difference, outcome, missing, blank } = line;
  const minus = (value: string | null) => value?.replace('-', '−') ?? '—';
  return (
    <tr class={`is-${outcome}`}>
      <th scope="row">{name(field)}</th>
      <td>{minus(sum)}</td>
      <td class={notPrinted === null ? undefined : 'without'}>
        {notPrinted === null ? minus(printed) : say(`why_${notPrinted}`)}
      </td>
      <td>{difference === null ? '—' : signedText(difference)}</td>
      <td>
        <span class="outcome">
          <Sign outcome={SIGNS[outcome]} text={difference === null ? '' : signedText(difference)} />
          {say(`result_${outcome}`, { count: missing.length })}
        </span>
        {blank > 0 && <span class="terms">{say('blanks', { count: blank })}</span>}
        {missing.length > 0 && <Missing line={line} say={say} />}
      </td>
    </tr>
  );
}

function Missing({ line: { missing }, say }: Pick<LineProps, 'line' | 'say'>) {
  return (
    <details class="folded">
      <summary>{say('gaps')}</summary>
      <ul class="missing-list">
        {missing.slice(0, NAMED).map(({ agency, why }) => (
          <li key={agency}>{say('missingOf', { agency, why: say(`why_${why}`) })}</li>
        ))}
        {missing.length > NAMED && <li>{say('missingMore', { count: missing.length - NAMED })}</li>}
      </ul>
    </details>
  );
}
