import { type Indicator, type Measure, outcomes } from '../../lib/compare/indicators';
import { compare, sum } from '../../lib/core/decimal';
import { FEW } from '../../lib/core/derived';
import type { AgenciesWords } from '../../lib/words/agencies';
import type { Language } from '../../lib/words/say';
import type { BarData, StackData } from '../charts';
import { measureText } from './say';

/** Charts of many agencies from what was worked out for their table. Pure. */

export interface ChartLine {
  readonly id: string;
  readonly agency: string;
}

export function barsOf(
  lines: readonly (ChartLine & { readonly cells: readonly (Measure | null)[] })[],
  column: number,
  of: Indicator,
  say: AgenciesWords,
): BarData {
  return {
    bars: lines.map(({ id, agency, cells }) => {
      const found = cells[column] ?? null;
      const hasValue = found !== null && found.is !== 'none';
      return {
        key: id,
        name: agency,
        value: hasValue ? found.value : null,
        text: measureText(found, of, say),
        isFew: found?.is === 'rate' && found.few,
      };
    }),
  };
}

export function stacksOf(
  lines: readonly (ChartLine & { readonly outcomes: readonly (Measure | null)[] })[],
  language: Language,
  say: AgenciesWords,
): StackData {
  return {
    parts: outcomes.map(({ id, name }) => ({ key: id, name: name[language] })),
    stacks: lines.map(({ id, agency, outcomes: own }) => {
      const values = own.flatMap((one) => (one?.is === 'count' ? [one.value] : []));
      const missing = own.find((one) => one?.is !== 'count');
      // One part that is not known leaves no whole to share.
      if (missing !== undefined || values.length === 0) {
        const text = measureText(missing ?? null, { unit: 'count' }, say);
        return { key: id, name: agency, values: null, text };
      }
      const whole = sum(values);
      return {
        key: id,
        name: agency,
        values,
        text: say('outcomesWhole', { count: whole }),
        isFew: compare(whole, FEW) < 0,
      };
    }),
  };
}
