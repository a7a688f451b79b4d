import { useMemo } from 'preact/hooks';
import { barsOf, stacksOf } from '../../../../components/agencies/chart-data';
import { BarChart, FEW_SIGN, StackChart } from '../../../../components/charts';
import { saveFile } from '../../../../components/host/save';
import type { ListRow } from '../../../../lib/archive/list';
import type { Indicator, Measure } from '../../../../lib/compare/indicators';
import { FEW } from '../../../../lib/core/derived';
import type { AgenciesWords } from '../../../../lib/words/agencies';
import type { Language } from '../../../../lib/words/say';
import { sourceOf } from '../../about';

interface ChartsProps {
  readonly way: 'bars' | 'stack';
  readonly year: number;
  readonly lines: readonly {
    readonly id: string;
    readonly agency: string;
    readonly cells: readonly (Measure | null)[];
    readonly outcomes: readonly Measure[];
    readonly row: ListRow;
  }[];
  readonly shown: readonly Indicator[];
  /** The indicator of the bars; the first where there is none of that name. */
  readonly bar: string;
  readonly language: Language;
  readonly say: AgenciesWords;
  readonly onBar: (id: string) => void;
}

/** The agencies of the table, in its order, as bars of one indicator or as shares of their outcomes. */
export function Charts({ way, year, lines, shown, bar, language, say, onBar }: ChartsProps) {
  const source = useMemo(
    () =>
      sourceOf(
        lines.map(({ row }) => row),
        language,
      ),
    [lines, language],
  );
  const description = say('chartAbout', { count: lines.length });
  const few = say('legendFew', { sign: FEW_SIGN, few: FEW });
  if (way === 'stack') {
    const about = {
      title: say('outcomesTitle', { year }),
      definitions: [say('outcomesDefinition'), few],
      file: `${year}-${say('outcomes')}`,
    };
    return (
      <StackChart
        about={{ ...about, description, source }}
        data={stacksOf(lines, language, say)}
        of="agency"
        language={language}
        onSave={(name, content) => saveFile(document, name, content)}
      />
    );
  }
  const of = shown.find(({ id }) => id === bar) ?? shown[0];
  if (of === undefined) return null;
  const name = of.name[language];
  const about = {
    title: say('barsTitle', { year, name }),
    definitions: [
      `${name}${language === 'zh' ? '：' : ': '}${of.definition[language]}`,
      ...(of.unit === 'count' ? [] : [few]),
    ],
    file: `${year}-${name}`,
  };
  return (
    <>
      <label class="bar-choice">
        <span>{say('indicator')}</span>
        <select class="field" value={of.id} onChange={({ currentTarget }) => onBar(currentTarget.value)}>
          {shown.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name[language]}
            </option>
          ))}
        </select>
      </label>
      <BarChart
        about={{ ...about, description, source }}
        data={barsOf(lines, shown.indexOf(of), of, say)}
        language={language}
        onSave={(name, content) => saveFile(document, name, content)}
      />
    </>
  );
}
