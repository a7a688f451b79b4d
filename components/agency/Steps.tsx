import type { Between } from '../../lib/compare/between';
import type { Repeated } from '../../lib/compare/repeated';
import { type AgencyWords, sectionName } from '../../lib/words/agency';
import { besideWords } from '../../lib/words/beside';
import { Sign } from '../findings/Sign';
import type { SheetWords } from '../findings/words';
import { BesideItems, isTold } from '../findings/YearList';

interface Props {
  readonly steps: readonly Between[];
  /** The finding that is chosen: the later year and its id. */
  readonly chosen: { readonly year: number; readonly id: string } | null;
  readonly words: SheetWords;
  readonly say: AgencyWords;
  readonly pairHref: (step: Between) => string;
  readonly onPick: (year: number, id: string) => void;
}

/** From year to year: what does not agree or repeats the year before, and folded, what was compared besides. */
export function Steps(props: Props) {
  const { steps, say } = props;
  const [told, quiet] = [steps.filter(isLoud), steps.filter((step) => !isLoud(step))];
  return (
    <section class="agency-steps" aria-labelledby="agency-steps">
      <h2 id="agency-steps">{say('between')}</h2>
      {steps.length === 0 && <p class="advice">{say('betweenNone')}</p>}
      <ul>
        {told.map((step) => (
          <Step key={step.now.year} step={step} {...props} />
        ))}
      </ul>
      {quiet.length > 0 && (
        <details open={told.length === 0}>
          <summary>{say('quiet', { count: quiet.length })}</summary>
          <ul>
            {quiet.map((step) => (
              <Step key={step.now.year} step={step} {...props} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function isLoud({ findings, repeated }: Between): boolean {
  return repeated.length > 0 || findings.some(isTold);
}

function Step({ step, chosen, words, say, pairHref, onPick }: Props & { readonly step: Between }) {
  const { now, before, counts } = step;
  const years = { before: before.year, now: now.year };
  return (
    <li class="agency-step" data-step={now.year}>
      <div class="agency-step-head">
        <h3>{say('step', years)}</h3>
        <span class="advice">
          {step.findings.length === 0 ? say('unpromised') : say('compared', { ...counts })}
        </span>
        <a href={pairHref(step)} aria-label={say('pairOf', years)}>
          {say('pair')}
        </a>
      </div>
      <BesideItems
        findings={step.findings.filter(isTold)}
        report={step.report}
        words={{
          ...words,
          findings: besideWords(words.findings, {
            ...{ year: now.year, isOwn: false },
            language: words.language,
          }),
        }}
        active={chosen?.year === now.year ? chosen.id : null}
        onPick={(id) => onPick(now.year, id)}
      />
      {step.repeated.length > 0 && <RepeatedList step={step} words={words} say={say} />}
    </li>
  );
}

type RepeatedProps = Pick<Props, 'words' | 'say'> & { readonly step: Between };

function RepeatedList({ step, words, say }: RepeatedProps) {
  const text = ({ section, row, fields: [first, ...others] }: Repeated) => {
    const common = { before: step.before.year, count: others.length + 1 };
    return row === null
      ? say('repeatedTable', { ...common, table: sectionName(section, say) })
      : say('repeatedRow', { ...common, row: words.findings.labels.row(first ?? '') });
  };
  return (
    <div class="agency-repeats">
      <ul>
        {step.repeated.map((one) => (
          <li key={`${one.section} ${one.row ?? ''}`}>
            <Sign outcome="soft" />
            <span>{text(one)}</span>
          </li>
        ))}
      </ul>
      <p class="advice">{say('repeatedAbout')}</p>
    </div>
  );
}
