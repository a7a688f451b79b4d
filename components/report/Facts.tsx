import type { ListWords } from '../../lib/words/list';
import type { ReportWords } from '../../lib/words/report';
import { Changes } from '../list/Detail';
import { cut } from '../list/views';
import type { FactsView, ReadingLine } from './views';

interface Props {
  readonly view: FactsView;
  readonly say: ReportWords;
  readonly list: ListWords;
}

/** Where the report stands, when it was read, and every reading of it. */
export function Facts({ view, say, list }: Props) {
  const lines: readonly (readonly [string, string])[] = [
    [say('title'), view.title || say('unknown')],
    [say('published'), view.published ?? say('unknown')],
    ...(view.indexNumber === null ? [] : ([[say('indexNumber'), view.indexNumber]] as const)),
    [say('editions'), view.editions.join(' · ') || say('unknown')],
    [say('seen'), say('seenText', { first: view.firstSeen, last: view.lastSeen })],
    [say('digest'), view.digest],
    [say('program'), say('programText', { program: view.program || '—', form: view.form || '—' })],
  ];
  return (
    <section class="report-part" aria-labelledby="report-facts">
      <h2 id="report-facts">{say('facts')}</h2>
      <dl class="report-facts">
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{cut(text, 400)}</bdi>
            </dd>
          </div>
        ))}
        <div>
          <dt>{say('host')}</dt>
          <dd>
            <ul class="report-sightings">
              {view.sightings.map(({ address, link, kind, lastSeen }) => (
                <li key={address}>
                  {link === null ? (
                    <bdi>{cut(address, 200)}</bdi>
                  ) : (
                    <a href={link} target="_blank" rel="noreferrer">
                      <bdi>{cut(address, 200)}</bdi>
                    </a>
                  )}{' '}
                  <span class="soft">
                    {say(kind)} · {lastSeen}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      {view.readings.length > 1 && <Readings readings={view.readings} say={say} list={list} />}
    </section>
  );
}

function Readings({
  readings,
  say,
  list,
}: {
  readonly readings: readonly ReadingLine[];
  readonly say: ReportWords;
  readonly list: ListWords;
}) {
  return (
    <>
      <h3>{say('readings')}</h3>
      <ol class="report-readings">
        {readings.map(({ digest, first, last, href, compare, changes }) => (
          <li key={digest}>
            {href === null ? (
              <>
                {say('readingShow', { first, last })} <strong>{say('readingNow')}</strong>
              </>
            ) : (
              <a href={href}>{say('readingShow', { first, last })}</a>
            )}
            {changes.length > 0 && (
              <span class="soft"> · {say('readingChanges', { count: changes.length })}</span>
            )}
            {compare !== null && (
              <>
                {' '}
                · <a href={compare}>{say('readingCompare')}</a>
              </>
            )}
            <Changes changes={changes} say={list} />
          </li>
        ))}
      </ol>
    </>
  );
}
