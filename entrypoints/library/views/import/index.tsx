import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { copyText } from '../../../../components/host/copy';
import { Import } from '../../../../components/import/Import';
import '../../../../components/import/import.css';
import { givenFiles } from '../../../../lib/saved/gather';
import { csvOf, type ListingWords, listingOf, textOf } from '../../../../lib/saved/listing';
import { type IntakeWords, intakeWords } from '../../../../lib/words/intake';
import type { ViewProps } from '../../view';
import { intake, preferences, start } from './session';

/** Takes saved pages into the archive. */
export function View({ language, href }: ViewProps) {
  const [, draw] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    const redraw = () => draw((count) => count + 1);
    const end = intake.watch(redraw);
    preferences.watch(redraw, ending.signal);
    preferences.ready.then(redraw);
    return () => {
      end();
      ending.abort();
    };
  }, []);
  const say = intakeWords(language);
  return (
    <Import
      state={intake.state()}
      isPaused={!preferences.now().recording}
      say={say}
      addressOf={(id) => href({ view: 'report', query: { id } })}
      onOptions={() => browser.runtime.openOptionsPage()}
      onFiles={(files) => start({ entries: [], files: givenFiles(files) })}
      onStop={intake.stop}
      onUndo={intake.undo}
      onBringBack={intake.bringBack}
      onCorrect={intake.correct}
      onAgain={intake.clear}
      onCopy={(as) => {
        const rows = listingOf(intake.results(), wordsOf(say));
        return copyText(document, as === 'csv' ? csvOf(rows) : textOf(rows));
      }}
    />
  );
}

function wordsOf(say: IntakeWords): ListingWords {
  return {
    heads: [say('column_file'), say('column_result'), say('column_reason'), say('agency'), say('year')],
    resultOf: (result) => say(result.is === 'kept' ? `result_${result.how}` : 'result_unkept'),
    reasonOf: (result) => (result.is === 'kept' ? '' : say(`why_${result.why}`)),
  };
}
