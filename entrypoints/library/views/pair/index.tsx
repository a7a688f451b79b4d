import { useMemo } from 'preact/hooks';
import '../../../../components/pair/pair.css';
import { Empty, Loading, Problem } from '../../../../components/library/states';
import { Heads } from '../../../../components/pair/Heads';
import { Summary } from '../../../../components/pair/Summary';
import { Tables } from '../../../../components/pair/Tables';
import { Text } from '../../../../components/pair/Text';
import { type Names, namesOf, type SideView } from '../../../../components/pair/views';
import { pairOf } from '../../../../lib/compare/pair';
import { forms } from '../../../../lib/forms';
import { libraryWords } from '../../../../lib/words/library';
import { type PairWords, pairWords } from '../../../../lib/words/pair';
import type { ViewProps } from '../../view';
import { type Asked, type PairState, usePair, useText } from './usePair';

/**
 * Two reports side by side. The query: `left`, `right` (ids), `leftReading`, `rightReading` (digests; by default
 * the readings seen last), `all` (unchanged rows and paragraphs too).
 */
export function View(props: ViewProps) {
  const { library, rows, query, language, href } = props;
  const say = useMemo(() => pairWords(language), [language]);
  const { left = '', right = '', leftReading = '', rightReading = '' } = query;
  const asked = { left, right, leftReading, rightReading };
  const state = usePair(library, rows, asked);
  const others = (text: string, advice: string) => (
    <>
      <Empty text={text} advice={advice} />
      <a href={href({ view: 'reports', query: {} })}>{say('toList')}</a>
    </>
  );
  const content = () => {
    switch (state.is) {
      case 'loading':
        return <Loading say={libraryWords(language)} />;
      case 'unchosen':
        return others(say('choose'), say('chooseAdvice'));
      case 'gone':
        return others(say('gone'), say('goneAdvice'));
      case 'broken':
        return <Problem say={libraryWords(language)} detail={state.detail} />;
      case 'ready':
        return <Both {...props} say={say} asked={asked} state={state} />;
    }
  };
  return (
    <div class="pair">
      <h1>{say('title')}</h1>
      {content()}
    </div>
  );
}

interface BothProps extends ViewProps {
  readonly say: PairWords;
  readonly asked: Asked;
  readonly state: Extract<PairState, { is: 'ready' }>;
}

function Both(props: BothProps) {
  const { state, query, language, words, say, asked, go, href } = props;
  const { left, right } = state;
  const all = query.all === '1';
  const pair = useMemo(
    () => pairOf(left.reading.figures, right.reading.figures, forms),
    [left.reading, right.reading],
  );
  const names = namesOf(left.view, right.view, say);
  const at = (change: Readonly<Record<string, string>>) =>
    ({ view: 'pair', query: { ...query, ...change } }) as const;
  const isOne = left.view.id === right.view.id;
  const isAlike = isOne && left.view.reading === right.view.reading;
  const readingsAt = ({ id, readings }: SideView) => {
    const [later, earlier] = [readings.at(-1)?.digest ?? '', readings.at(-2)?.digest ?? ''];
    return href(at({ left: id, right: id, leftReading: earlier, rightReading: later }));
  };
  return (
    <>
      <Heads
        was={left.view}
        is={right.view}
        say={say}
        swapped={href(
          at({
            ...{ left: asked.right, right: asked.left },
            // Of one report, which reading is the default depends on the side.
            leftReading: isOne ? right.view.reading : asked.rightReading,
            rightReading: isOne ? left.view.reading : asked.leftReading,
          }),
        )}
        reportAt={(id) => href({ view: 'report', query: { id } })}
        readingsAt={readingsAt}
        onReading={(side, digest) => {
          // Both are named: which one is the default depends on the other.
          const both = { leftReading: left.view.reading, rightReading: right.view.reading };
          go(at({ ...both, [`${side}Reading`]: digest }));
        }}
      />
      {isAlike && <p class="pair-note">{say('alike')}</p>}
      <div class="pair-part">
        <Summary count={pair.count} names={names} say={say} />
        <label class="pair-all">
          <input
            type="checkbox"
            checked={all}
            onChange={({ currentTarget }) => go(at({ all: currentTarget.checked ? '1' : '' }))}
          />
          {say('all')}
        </label>
      </div>
      <section class="pair-part" aria-labelledby="pair-tables">
        <h2 id="pair-tables">{say('tables')}</h2>
        <Tables {...{ pair, names, all, say, language }} labels={words.labels} />
      </section>
      <section class="pair-part" aria-labelledby="pair-text">
        <h2 id="pair-text">{say('text')}</h2>
        <Texts {...props} names={names} all={all} />
      </section>
    </>
  );
}

function Texts({ library, state, language, say, names, all }: BothProps & { names: Names; all: boolean }) {
  const { state: text, turn } = useText(library, state);
  const frame = libraryWords(language);
  switch (text.is) {
    case 'working':
      return <Loading say={frame} onStop={() => turn(false)} />;
    case 'stopped':
      return (
        <p>
          {say('textStopped')}{' '}
          <button type="button" class="button" onClick={() => turn(true)}>
            {say('textAgain')}
          </button>
        </p>
      );
    case 'broken':
      return <Problem say={frame} detail={text.detail} />;
    case 'lost':
      return (
        <>
          {text.left && <p class="pair-note">{say('textLost', { side: names.was })}</p>}
          {text.right && <p class="pair-note">{say('textLost', { side: names.is })}</p>}
        </>
      );
    case 'compared':
      return <Text text={text.text} names={names} all={all} say={say} />;
  }
}
