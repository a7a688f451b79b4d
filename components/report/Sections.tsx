import type { TextSection } from '../../lib/core/report';
import type { ReportWords } from '../../lib/words/report';

interface Props {
  /** Undefined: not kept. */
  readonly sections: readonly TextSection[] | undefined;
  readonly say: ReportWords;
}

/** The text of the report as it was kept. */
export function Sections({ sections, say }: Props) {
  return (
    <section class="report-part" aria-labelledby="report-text">
      <h2 id="report-text">{say('text')}</h2>
      {sections === undefined && <p>{say('notKept')}</p>}
      {sections?.map(({ heading, text }, at) => (
        // Text stands where it stands: nothing is put in between.
        <details key={String(at)} class="report-section">
          <summary>{heading === '' ? say('noHeading') : heading}</summary>
          {text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line, place) => (
              <p key={String(place)} lang="zh-CN">
                {line}
              </p>
            ))}
        </details>
      ))}
    </section>
  );
}
