import type { Indicator, Measure, NoMeasure } from '../../lib/compare/indicators';
import type { AgenciesWords } from '../../lib/words/agencies';

/** Figures of many agencies as they are written. */

/** `12`, `33.3%`, `4.5`; why there is none, in a word or two. */
export function measureText(
  found: Measure | null,
  { unit }: Pick<Indicator, 'unit'>,
  say: AgenciesWords,
): string {
  if (found === null) return say('why_damaged');
  if (found.is === 'none') return say(`why_${found.why satisfies NoMeasure}`);
  const value = found.value.replace('-', '−');
  return found.is === 'rate' && unit === 'percent' ? `${value}%` : value;
}

/** `4 ÷ 12`; empty where it is no share. */
export function termsText(found: Measure | null): string {
  return found?.is === 'rate' ? `${found.numerator} ÷ ${found.denominator}` : '';
}

/** `+3`, `−12`, `0`. */
export function signedText(value: string): string {
  if (value === '0') return value;
  return value.startsWith('-') ? value.replace('-', '−') : `+${value}`;
}
