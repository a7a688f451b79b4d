/** The part of the bench that runs the built extension in Chromium. */
import { existsSync } from 'node:fs';
import { findBrowser } from '../../scripts/browsers';
import { BUILDS } from '../../scripts/run';
import { measureArriving, measureTasks, withExtension } from './arriving';
import { measureAgainstLayout } from './claims-layout';
import { measureScrolling } from './scrolling';

/** Frames from the reader's start to the badges on the screen: more are marked, since a busy machine has more. */
const MOST_FRAMES = 2;
/** Frames in a second with 200 badges, as a part of those without; the rest is the noise of a shared machine. */
const LEAST_RATE = 0.85;
/** Reading what a text claims should take less time than the page's own layout of it; more is marked, as it still does. */
const MOST_OF_LAYOUT = 1;

const TEXTS = {
  report: 'as reports are, figures in one of six sentences',
  dense: 'figures in nearly every sentence',
} as const;

/**
 * Measures and prints; says so where there is no Chromium or no build.
 * @param line lays out a line of the table
 * @returns whether everything is within its limits
 */
export async function benchInBrowser(
  turns: number,
  line: (what: string, columns: readonly string[]) => string,
): Promise<boolean> {
  if (findBrowser('chromium') === null || !existsSync(BUILDS.chromium)) {
    console.log('\nThe browser part needs Chromium and `npm run build`.');
    return true;
  }
  return withExtension(async (session, server) => {
    let isWithin = true;
    console.log(
      '\nScrolling with 200 badges (Chromium): frame rate against none; work in hundredths of a frame',
    );
    console.log(line('what scrolls', ['rate', 'work', 'without']));
    for (const { what, rate, work, workWithout } of await measureScrolling(session.browser, turns)) {
      const isSmooth = rate >= LEAST_RATE;
      isWithin &&= isSmooth;
      console.log(
        line(what, [`${rate.toFixed(2)}${isSmooth ? '' : ' !'}`, work.toFixed(0), workWithout.toFixed(0)]),
      );
    }
    const { sinceGate, sinceReader } = await measureArriving(session, server, turns);
    console.log('\nFrames to the badges on the screen, a standard report (Chromium)');
    console.log(line("from the reader's start", [`${sinceReader}${sinceReader <= MOST_FRAMES ? '' : ' !'}`]));
    console.log(line("from the gate's answer, background included", [`${sinceGate}`]));
    console.log('\nLongest task while a page of 20,000 cells loads, 1 being one that can be felt (50 ms)');
    console.log(line('page', ['ours', 'others']));
    for (const { what, ours, others } of await measureTasks(session, server, turns)) {
      console.log(line(what, [ours.toFixed(1), others.toFixed(1)]));
    }
    console.log('\nReading what a text of 20,000 characters claims, as a multiple of its layout (Chromium)');
    for (const { kind, ratio } of await measureAgainstLayout(session.browser, turns)) {
      const isShort = ratio < MOST_OF_LAYOUT;
      console.log(line(TEXTS[kind], [`${ratio.toFixed(2)}${isShort ? '' : ' !'}`]));
    }
    return isWithin;
  });
}
