import { useState } from 'preact/hooks';
import { signed } from '../../lib/core/check';
import type { Figure } from '../../lib/core/figure';
import type { PopupWords } from '../../lib/words/popup';
import type { ComparedFigure, ComparedReport, ComparisonView } from './views';

interface Props {
  readonly view: ComparisonView;
  readonly say: PopupWords;
  readonly onBack: () => void;
}

/** Two reports side by side, figure by figure. */
export function Comparison({ view, say, onBack }: Props) {
  const [isShort, setShort] = useState(true);
  const sections = view.sections
    .map((section) => ({
      ...section,
      figures: section.figures.filter((figure) => !isShort || figure.differs),
    }))
    .filter((section) => section.figures.length > 0);
  return (
    <section class="comparison" aria-labelledby="comparison-heading">
      <div class="comparison-bar">
        <button type="button" class="button" onClick={onBack}>
          {say('back')}
        </button>
        <h1 id="comparison-heading" class="heading">
          {say('compare')}
        </h1>
        <label class="short">
          <input type="checkbox" checked={isShort} onChange={() => setShort(!isShort)} />
          {say('onlyDiffering')}
        </label>
        <a class="in-library" href={view.address} target="_blank" rel="noreferrer">
          {say('compareInLibrary')}
        </a>
      </div>
      {sections.length === 0 ? (
        <p class="message">{say('noneDiffer')}</p>
      ) : (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say('field')}</th>
              <Head row={view.left} other={view.right} say={say} />
              <Head row={view.right} other={view.left} say={say} />
              <th scope="col" class="figure difference">
                {say('difference')}
              </th>
            </tr>
          </thead>
          {sections.map(({ section, figures }) => (
            <tbody key={section}>
              <tr>
                <th colSpan={4} scope="rowgroup" class="section">
                  {say(`section_${section}`)}
                </th>
              </tr>
              {figures.map((figure) => (
                <Line key={figure.field} figure={figure} say={say} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}

interface HeadProps {
  readonly row: ComparedReport;
  readonly other: ComparedReport;
  readonly say: PopupWords;
}

/** What tells the two apart: the year of one agency, the agency of one year, or both. */
function Head({ row, other, say }: HeadProps) {
  const year = row.year === null ? say('noYear') : say('year', { year: row.year });
  const isOneAgency = row.agency !== null && row.agency === other.agency;
  return (
    <th scope="col" class="figure" title={row.title}>
      {!isOneAgency && <bdi class="head-agency">{row.agency ?? say('noAgency')}</bdi>}
      <span>{year}</span>
    </th>
  );
}

function Line({ figure, say }: { readonly figure: ComparedFigure; readonly say: PopupWords }) {
  const { label, left, right, difference, differs } = figure;
  return (
    <tr class={differs ? 'differs' : ''}>
      <th scope="row">{label}</th>
      <Printed figure={left} say={say} />
      <Printed figure={right} say={say} />
      <td class="figure difference">{difference === null ? '' : signed(difference).replace('-', '−')}</td>
    </tr>
  );
}

interface PrintedProps {
  readonly figure: Figure | undefined;
  readonly say: PopupWords;
}

function Printed({ figure, say }: PrintedProps) {
  if (figure?.is === 'number') return <td class="figure number">{figure.value.replace('-', '−')}</td>;
  if (figure?.is === 'unreadable') return <td class="figure">{say('unreadable', { text: figure.text })}</td>;
  return <td class="figure">{say(figure === undefined ? 'notPrinted' : 'blank')}</td>;
}
