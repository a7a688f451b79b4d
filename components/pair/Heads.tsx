import type { PairWords } from '../../lib/words/pair';
import { day } from '../list/figures';
import type { SideView } from './views';

interface HeadsProps {
  readonly was: SideView;
  readonly is: SideView;
  readonly say: PairWords;
  /** Address of the same view with the sides swapped. */
  readonly swapped: string;
  /** Address of the view of a report alone. */
  readonly reportAt: (id: string) => string;
  /** Address of the comparison of a report's last two readings. */
  readonly readingsAt: (side: SideView) => string;
  readonly onReading: (side: 'left' | 'right', digest: string) => void;
}

/** What the two are: whose, of which year, by which form, when and where they were seen. */
export function Heads({ was, is, say, swapped, onReading, ...links }: HeadsProps) {
  const isOne = was.id === is.id;
  return (
    <div class="pair-heads">
      <Head place="left" side={was} say={say} isOne={isOne} onReading={onReading} {...links} />
      <a class="button pair-swap" href={swapped}>
        <span aria-hidden="true">⇄ </span>
        {say('swap')}
      </a>
      <Head place="right" side={is} say={say} isOne={isOne} onReading={onReading} {...links} />
    </div>
  );
}

interface HeadProps extends Pick<HeadsProps, 'say' | 'reportAt' | 'readingsAt' | 'onReading'> {
  readonly place: 'left' | 'right';
  readonly side: SideView;
  /** Both sides are readings of one report. */
  readonly isOne: boolean;
}

function Head({ place, side, say, isOne, reportAt, readingsAt, onReading }: HeadProps) {
  const [first, last] = [day(side.firstSeen), day(side.lastSeen)];
  const year = side.year === null ? say('noYear') : say('year', { year: side.year });
  return (
    <section class="pair-head" aria-labelledby={`pair-${place}`} data-side={place}>
      <p class="pair-place">{say(place)}</p>
      <h2 id={`pair-${place}`}>
        <a href={reportAt(side.id)} title={side.title}>
          <bdi>{side.agency ?? say('noAgency')}</bdi> {year}
        </a>
      </h2>
      <dl class="pair-facts">
        <dt>{say('form')}</dt>
        <dd>
          {editionText(side, say)} <span class="soft">{side.notice}</span>
        </dd>
        <dt>{say('seen')}</dt>
        <dd>{first === last ? say('seenOnce', { first }) : say('seenFrom', { first, last })}</dd>
        <dt>{say('address')}</dt>
        <dd class="pair-address">
          {side.isOpenable ? (
            <a href={side.address} target="_blank" rel="noreferrer">
              {side.address}
            </a>
          ) : (
            side.address
          )}
        </dd>
        {side.readings.length > 1 && (
          <>
            <dt>
              <label for={`reading-${place}`}>{say('reading')}</label>
            </dt>
            <dd class="pair-reading">
              <select
                id={`reading-${place}`}
                class="field"
                value={side.reading}
                onChange={({ currentTarget }) => onReading(place, currentTarget.value)}
              >
                {side.readings.map(({ digest, firstSeen }, at) => (
                  <option key={digest} value={digest}>
                    {`${at + 1} · ${say('readingOf', { first: day(firstSeen) })}`}
                  </option>
                ))}
              </select>
              {!isOne && <a href={readingsAt(side)}>{say('readings')}</a>}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function editionText({ edition }: SideView, say: PairWords): string {
  if (edition === null) return say('edition_none');
  return edition === 'mixed' ? say('edition_mixed') : say('edition', { edition });
}
