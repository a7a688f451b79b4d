import { type Finding, tally } from '../../lib/core/check';
import { besideWords } from '../../lib/words/beside';
import { Facts } from './Facts';
import { Line } from './Line';
import { SumTable } from './SumTable';
import type { Sheet } from './sheet';
import { differenceText } from './sum';
import type { SheetWords } from './words';

interface Props {
  readonly sheet: Sheet;
  readonly words: SheetWords;
  /** Id of the finding that is opened. */
  readonly active: string | null;
  /** Whether what is unusual but no error is shown as well. */
  readonly soft: boolean;
  readonly onPick: (id: string) => void;
}

/** What the report and those of the years beside it say of each other: what was compared, and what does not agree. */
export function YearList({ sheet, words, active, soft, onPick }: Props) {
  const { say, language } = words;
  const { beside, year } = sheet;
  if (beside.findings.length === 0 || year === null) return null;
  const named = { ...words, findings: besideWords(words.findings, { year, isOwn: true, language }) };
  const { checked, hold, fail, untold } = tally(beside.findings);
  const about = [
    say('hold', { count: hold }),
    ...(fail > 0 ? [say('fail', { count: fail })] : []),
    ...(untold > 0 ? [say('untold', { count: untold })] : []),
  ];
  return (
    <section class="part part-years" aria-label={say('besideList')}>
      <div class="part-head">
        <span class="part-name">{say('besideList')}</span>
        {checked > 0 && (
          <span class="part-about">{`${say('checks', { checked })}${about.join(say('comma'))}`}</span>
        )}
      </div>
      <BesideItems
        findings={beside.findings.filter((finding) => isTold(finding) && (soft || isHard(finding)))}
        report={beside.report}
        words={named}
        active={active}
        onPick={onPick}
      />
    </section>
  );
}

interface ItemsProps {
  readonly findings: readonly Finding[];
  /** With the figures of both years. */
  readonly report: Sheet['report'];
  readonly words: SheetWords;
  readonly active: string | null;
  readonly onPick: (id: string) => void;
}

/** Findings between years, one line each until it is opened. */
export function BesideItems({ findings, report, words, active, onPick }: ItemsProps) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings" aria-label={words.say('besideList')}>
      {findings.map((finding) => {
        const { id } = finding.identity;
        const sign = besideSign(finding);
        const isOpen = id === active;
        return (
          <li key={id} class={`finding finding-${sign}${isOpen ? ' finding-open' : ''}`}>
            <Line
              kind="finding"
              id={id}
              sign={sign}
              text={sign === 'fails' ? differenceText(finding) : ''}
              isOpen={isOpen}
              onClick={() => onPick(id)}
            >
              {words.findings.sentence(finding, report)}
            </Line>
            {isOpen && (
              <div class="finding-body">
                <SumTable
                  finding={finding}
                  report={report}
                  language={words.language}
                  words={words.findings}
                />
                <Facts finding={finding} report={report} words={words} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function isHard({ identity }: Finding): boolean {
  return identity.force === 'must';
}

/** What is listed: promises that are not kept, and of those that must be kept, also what cannot be told. */
export function isTold(finding: Finding): boolean {
  return finding.outcome === 'fails' || (finding.outcome === 'untold' && isHard(finding));
}

/** Unusual is no error: a dot, as for all that is worth a look. */
export function besideSign(finding: Finding): Finding['outcome'] | 'soft' {
  return finding.outcome === 'fails' && !isHard(finding) ? 'soft' : finding.outcome;
}
