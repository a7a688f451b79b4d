import { parseArgs } from 'node:util';
import { cliWords } from '../lib/words/cli';
import { type Language, languageOf, speaker } from '../lib/words/say';
import { runCheck, type Streams } from './check';
import { toJson } from './output';
import { noPaint, terminalPaint, toText } from './print';
import { rulesText } from './rules';

/**
 * `gouji check [--json] [--lang zh|en] PATH…`
 * @returns the exit status, as docs of the output contract have it
 */
export function main(args: readonly string[], streams: Streams, locale: string, terminal: boolean): number {
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
      options: { json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.lang === 'zh' || values.lang === 'en') language = values.lang;
    else if (values.lang !== undefined) return usage(unknown(`--lang ${values.lang}`, language));
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
    const paint = terminal ? terminalPaint : noPaint;
    const print =
      values.json === true
        ? toJson
        : (output: Parameters<typeof toText>[0]) => toText(output, language, paint);
    return runCheck({ paths, language, print }, streams);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return usage(error.message);
    throw error;
  }
}

function unknown(option: string, language: Language): string {
  return speaker(cliWords, language)('unknownOption', { option });
}

/** The locale by the environment's customary order; the C locale names no language, so Chinese. */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): string {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^(?:C|POSIX)\b/.test(locale) ? '' : locale;
}
