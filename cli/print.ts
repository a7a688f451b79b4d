import { check } from '../lib/core/check';
import { forms } from '../lib/forms';
import { cliWords } from '../lib/words/cli';
import { findingWords } from '../lib/words/findings';
import { type Language, speaker } from '../lib/words/say';
import type { Output } from './output';

/** How lines are coloured on a terminal: a function for each kind of line. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly error: (text: string) => string;
  readonly sound: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const plainly = (text: string) => text;
const coloured = (code: string) => (text: string) => `\u001B[${code}m${text}\u001B[0m`;

export const noPaint: Paint = { strong: plainly, error: plainly, sound: plainly, quiet: plainly };
export const terminalPaint: Paint = {
  strong: coloured('1'),
  error: coloured('31'),
  sound: coloured('32'),
  quiet: coloured('2'),
};

/** One readable block for a file: what it is, what was checked, and what does not hold with its formula. */
export function toText(output: Output, language: Language, paint: Paint): string {
  const say = speaker(cliWords, language);
  const { identity, kind, report, enclosures } = output.reading;
  const lines = [paint.strong(output.source)];
  if (kind === 'other') return [...lines, `  ${paint.quiet(`· ${say('other')}`)}`].join('\n');
  lines.push(`  ${identity.agency ?? say('noAgency')}  ${identity.year ?? say('noYear')}`);
  if (kind === 'uncheckable') {
    lines.push(`  ${paint.error(`◇? ${say('uncheckable')}`)}`);
    const names = [...new Set(enclosures.map((enclosure) => enclosure.name || enclosure.address))].slice(
      0,
      5,
    );
    if (names.length > 0) lines.push(`     ${say('enclosures', { names: names.join('; ') })}`);
    return lines.join('\n');
  }
  const edition =
    report.edition === null
      ? say('editionUnknown')
      : report.edition === 'mixed'
        ? say('editionMixed')
        : say('edition', { edition: report.edition });
  const { hold, fail, untold } = output;
  const verdict = `${edition} · ${say('tally', { checked: hold + fail + untold, hold, fail, untold })}`;
  const sign = fail > 0 ? '■' : untold > 0 ? '◇?' : '✓';
  lines.push(`  ${(fail > 0 ? paint.error : untold > 0 ? plainly : paint.sound)(`${sign} ${verdict}`)}`);
  const words = findingWords(language, forms);
  const failing = new Map(check(report, forms).map((finding) => [words.sentence(finding, report), finding]));
  for (const { level, message } of output.findings) {
    const mark = level === 'error' ? '■' : level === 'warning' ? '•' : '·';
    lines.push(`    ${level === 'error' ? paint.error(`${mark} ${message}`) : `${mark} ${message}`}`);
    const finding = failing.get(message);
    if (finding !== undefined && level === 'error')
      lines.push(paint.quiet(`      ${words.arithmetic(finding, report)}`));
  }
  return lines.join('\n');
}
