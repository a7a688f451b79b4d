import { parseArgs } from 'node:util';
import { cliWords } from '../lib/words/cli';
import { type Language, languageOf, speaker } from '../lib/words/say';
import { runCheck, type Streams } from './check';
import { rulesText } from './rules';

/**
 * `gouji check [--json] [--jobs N] [--lang zh|en] PATH…`
 * @returns the exit status, as docs of the output contract have it
 */
export async function main(
  args: readonly string[],
  streams: Streams,
  locale: string,
  terminal: boolean,
): Promise<number> {
  let language = languageOf(locale);
  const usage = (message?: string) => {
    const say = speaker(cliWords, language);
    if (message !== undefined) streams.error(message);
    streams.error(say('usage'));
    return 2;
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jobs: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.lang === 'zh' || values.lang === 'en') language = values.lang;
    else if (values.lang !== undefined) return usage(unknown(`--lang ${values.lang}`, language));
    const { json = false, jobs } = values;
    if (jobs !== undefined && !JOBS.test(jobs))
      return usage(speaker(cliWords, language)('badJobs', { text: jobs }));
    if (values.help === true) {
      streams.out(speaker(cliWords, language)('usage'));
      return 0;
    }
    const [command, ...paths] = positionals;
    if (command === 'rules') {
      streams.out(rulesText(language));
      return 0;
    }
    if (command !== 'check') return usage();
    if (paths.length === 0) return usage(speaker(cliWords, language)('noPath'));
    const telling = { language, json, painted: terminal };
    return await runCheck({ paths, telling, jobs: jobs === undefined ? undefined : Number(jobs) }, streams);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return usage(error.message);
    throw error;
  }
}

/** As many files at once as the largest machines have cores. */
const JOBS = /^[1-9]\d{0,2}$/;

function unknown(option: string, language: Language): string {
  return speaker(cliWords, language)('unknownOption', { option });
}

/** The locale by the environment's customary order; the C locale names no language, so Chinese. */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): string {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^(?:C|POSIX)\b/.test(locale) ? '' : locale;
}
