import type { ComponentChildren } from 'preact';
import type { ClaimFinding } from '../../lib/core/claim';
import type { ClaimWords } from '../../lib/words/claims';
import type { Labels } from '../../lib/words/labels';
import type { ReportWords } from '../../lib/words/report';
import { Sign, type SignKind } from '../findings/Sign';
import { Wide } from '../library/Wide';
import { cut } from '../list/views';
import type { ClaimLine, ClaimYearLine } from './views';

interface Props {
  /** Null while the text is read; undefined: it was not kept. */
  readonly lines: readonly ClaimLine[] | null | undefined;
  /** The claim that is shown in all years. */
  readonly subject: string | null;
  /** The same claim in all years; what is shown while they are read, in its place. */
  readonly years: readonly ClaimYearLine[] | ComponentChildren;
  readonly words: ClaimWords;
  readonly labels: Labels;
  readonly say: ReportWords;
}

const SIGNS: Readonly<Record<ClaimFinding['outcome'], SignKind>> = {
  agrees: 'holds',
  contradicts: 'soft',
  untold: 'untold',
};

/** Fields that are named one by one. */
const NAMED = 3;

/** Every claim of the running text that was read: its words, what it is about, both values, and how they compare. */
export function Claims(props: Props) {
  const { lines, subject, words, labels, say } = props;
  return (
    <section class="report-part report-claims">
      <h2>{say('claims')}</h2>
      {lines === undefined && <p>{say('notKept')}</p>}
      {lines === null && <p role="status">{say('claimsReading')}</p>}
      {lines?.length === 0 && <p>{say('claimsNone')}</p>}
      {lines != null && lines.length > 0 && (
        <>
          <p class="soft">{say('claimsAbout')}</p>
          <Wide label={say('claims')}>
            <table class="claims-table">
              <thead>
                <tr>
                  <th scope="col">{say('claimQuote')}</th>
                  <th scope="col">{say('claimField')}</th>
                  <th scope="col">{say('claimStated')}</th>
                  <th scope="col">{say('claimTable')}</th>
                  <th scope="col">{say('claimOutcome')}</th>
                  <th scope="col">{say('claimYears')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line, at) => {
                  const { finding, href } = line;
                  const sides = words.sides(finding);
                  return (
                    <tr key={`${at} ${finding.claim.quote}`} data-outcome={finding.outcome}>
                      <th scope="row" class="claims-words">
                        <q lang="zh-CN">{cut(finding.claim.quote, 90)}</q>
                      </th>
                      <td class="claims-about">{aboutOf(line, labels, say)}</td>
                      <td>{sides.left.value}</td>
                      <td>{sides.right.value}</td>
                      <td class="claims-outcome">
                        <Outcome finding={finding} say={say} />
                      </td>
                      <td>
                        {href !== null && (
                          <a href={href} aria-current={line.subject === subject ? 'true' : undefined}>
                            {say('claimYears')}
                          </a>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Wide>
        </>
      )}
      {subject !== null && <OverYears {...props} />}
    </section>
  );
}

function Outcome({ finding, say }: { readonly finding: ClaimFinding; readonly say: ReportWords }) {
  const [doubt] = finding.claim.doubts;
  return (
    <span class="claims-sign">
      <Sign outcome={SIGNS[finding.outcome]} />
      <span>
        {say(`claim_${finding.outcome}`)}
        {doubt !== undefined && <span class="soft"> · {say(`doubt_${doubt}`)}</span>}
      </span>
    </span>
  );
}

function aboutOf({ finding, fields }: ClaimLine, labels: Labels, say: ReportWords): string {
  const { kind } = finding.claim;
  if (kind !== 'figure') return say(kind === 'sum' ? 'claimSum' : 'claimShare');
  const names = fields.slice(0, NAMED).map(labels.field);
  return [...names, ...(fields.length > NAMED ? ['…'] : [])].join(' + ') || '—';
}

/** What the text of each year says of one figure. */
function OverYears({ lines, subject, years, words, labels, say }: Props) {
  const line = lines?.find((one) => one.subject === subject);
  const field = line === undefined ? '' : aboutOf(line, labels, say);
  return (
    <section class="claims-years">
      <h3>{say('claimYearsOf', { field })}</h3>
      {isLines(years) ? (
        <Wide label={say('claimYearsOf', { field })}>
          <table class="claims-table">
            <thead>
              <tr>
                <th scope="col">{say('claimYear')}</th>
                <th scope="col">{say('claimQuote')}</th>
                <th scope="col">{say('claimStated')}</th>
                <th scope="col">{say('claimTable')}</th>
                <th scope="col">{say('claimOutcome')}</th>
              </tr>
            </thead>
            <tbody>{years.flatMap((year) => yearRows(year, words, say))}</tbody>
          </table>
        </Wide>
      ) : (
        years
      )}
    </section>
  );
}

function isLines(years: Props['years']): years is readonly ClaimYearLine[] {
  return Array.isArray(years);
}

function yearRows({ year, href, is, claims }: ClaimYearLine, words: ClaimWords, say: ReportWords) {
  const head = (
    <th scope="row">
      <a href={href}>{year}</a>
    </th>
  );
  if (is !== 'said')
    return [
      <tr key={year} data-year={year}>
        {head}
        <td colSpan={4} class="claims-about soft">
          {say(is === 'notKept' ? 'claimNotKept' : 'claimNotSaid')}
        </td>
      </tr>,
    ];
  return claims.map((finding, at) => {
    const sides = words.sides(finding);
    return (
      <tr key={`${year} ${at}`} data-year={year} data-outcome={finding.outcome}>
        {head}
        <td class="claims-about">
          <q lang="zh-CN">{cut(finding.claim.quote, 90)}</q>
        </td>
        <td>{sides.left.value}</td>
        <td>{sides.right.value}</td>
        <td class="claims-outcome">
          <Outcome finding={finding} say={say} />
        </td>
      </tr>
    );
  });
}
