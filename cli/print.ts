import { HANDFUL } from '../lib/core/soft';
import { countsOf, type Outcome, standingsOf, verdictOf } from '../lib/core/standing';
import { groupFindings } from '../lib/core/suspect';
import { forms } from '../lib/forms';
import { cliWords } from '../lib/words/cli';
import { findingWords } from '../lib/words/findings';
import { overlayWords } from '../lib/words/overlay';
import { type Language, speaker } from '../lib/words/say';
import { suspectWords } from '../lib/words/suspects';
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

/** Nothing is set aside here: decisions are kept by the extension alone. */
const SIGNS: Readonly<Record<Outcome, { readonly sign: string; readonly colour?: keyof Paint }>> = {
  fails: { sign: '■', colour: 'error' },
  untold: { sign: '◇?' },
  dismissed: { sign: '–' },
  holds: { sign: '✓', colour: 'sound' },
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
  const counts = countsOf(output.checked, standingsOf(report, []));
  const unread = counts.unread > 0 ? [overlayWords(language)('unread', { count: counts.unread })] : [];
  const said = [edition, say('tally', { ...counts }), ...unread].join(' · ');
  const { sign, colour } = SIGNS[verdictOf(counts)];
  lines.push(`  ${(colour === undefined ? plainly : paint[colour])(`${sign} ${said}`)}`);
  return [...lines, ...failuresOf(output, language, paint), ...remarksOf(output, language, paint)].join('\n');
}

/** What does not hold, gathered by the figures that explain it, each check with its formula in real numbers. */
function failuresOf({ reading, checked, suspicion }: Output, language: Language, paint: Paint): string[] {
  const { report } = reading;
  const words = findingWords(language, forms);
  const causes = suspectWords(language, words.labels);
  return groupFindings(checked, suspicion).flatMap((group) => {
    const remark = causes.remark(group);
    const ways = group.sets.slice(0, MOST_WAYS).flatMap((set) => [
      ...(group.sets.length > 1 ? [`      - ${causes.set(set)}`] : []),
      ...set
        .map(causes.slip)
        .filter((slip) => slip !== '')
        .map((slip) => `        ${slip}`),
    ]);
    const checks = group.findings.flatMap((finding) => [
      `      ${paint.error(`■ ${words.sentence(finding, report)}`)}`,
      paint.quiet(`        ${words.arithmetic(finding, report)}`),
    ]);
    if (group.sets.length === 0) return [...checks, `        ${remark}`];
    return [
      `    ${paint.strong(causes.group(group))}`,
      ...(remark === '' ? [] : [`      ${remark}`]),
      ...ways,
      ...checks,
    ];
  });
}

/** Ways to make everything agree that are listed where several do. */
const MOST_WAYS = 5;

/** Warnings and notes: at most a handful of either, the rest counted. */
function remarksOf({ findings }: Output, language: Language, paint: Paint): string[] {
  const say = speaker(cliWords, language);
  return (['warning', 'note'] as const).flatMap((level) => {
    const own = findings.filter((finding) => finding.level === level);
    const shown = own
      .slice(0, HANDFUL)
      .map(({ message }) => `    ${level === 'warning' ? '•' : '·'} ${message}`);
    return own.length > HANDFUL
      ? [...shown, paint.quiet(`      ${say('more', { count: own.length - HANDFUL })}`)]
      : shown;
  });
}
