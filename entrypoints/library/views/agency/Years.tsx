import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { chartOf } from '../../../../components/agency/chart';
import { Grid } from '../../../../components/agency/Grid';
import { Legend } from '../../../../components/agency/Legend';
import { placeKey } from '../../../../components/agency/lines';
import { Steps } from '../../../../components/agency/Steps';
import { LineChart } from '../../../../components/charts';
import { sheetWordsOf } from '../../../../components/findings/words';
import { saveFile } from '../../../../components/host/save';
import { day, figureText } from '../../../../components/list/figures';
import type { Between } from '../../../../lib/compare/between';
import { yearOfField } from '../../../../lib/core/beside';
import { fieldsIn } from '../../../../lib/core/check';
import { fileName } from '../../../../lib/export/names';
import { forms } from '../../../../lib/forms';
import { softRules } from '../../../../lib/forms/soft';
import { documents, sourceOf } from '../../../../lib/forms/sources';
import type { AgencyWords } from '../../../../lib/words/agency';
import { sourceText } from '../../../../lib/words/charts';
import { listWords } from '../../../../lib/words/list';
import type { ViewProps } from '../../view';
import type { AgencyYears } from './load';

interface Props extends ViewProps {
  readonly years: AgencyYears;
  readonly say: AgencyWords;
}

/** The years of an agency: a chart where one is asked for, the grid, and what each year says of the one before. */
export function Years({ years, query, language, words, go, href, say }: Props) {
  const { series, steps } = years;
  const { field = '', finding = '', columns = '' } = query;
  const { labels } = words;
  const sheetWords = useMemo(
    () => sheetWordsOf(language, { forms, soft: softRules, documents, sourceOf }),
    [language],
  );
  const chosen = findingIn(finding);
  const lit = useMemo(() => litBy(steps, chosen), [steps, chosen?.year, chosen?.id]);
  const repeated = useMemo(() => repeatedIn(steps), [steps]);
  const heads = new Map(
    [...years.heads].map(([year, head]) => {
      const id = series.years.find((one) => one.year === year)?.report?.id ?? '';
      return [year, { ...head, href: href({ view: 'report', query: { id } }) }];
    }),
  );
  const at = (changed: Readonly<Record<string, string>>) => ({
    view: 'agency' as const,
    query: { ...query, ...changed },
  });
  const list = listWords(language);
  return (
    <>
      {years.others.length > 0 && (
        <p class="advice">{say('names', { names: years.others.join(language === 'zh' ? '、' : ', ') })}</p>
      )}
      {field !== '' && (
        <Chart {...{ years, field, language, words, say }} closeHref={href(at({ field: '' }))} />
      )}
      <Steps
        steps={steps}
        chosen={chosen}
        words={sheetWords}
        say={say}
        pairHref={({ before, now }) => href({ view: 'pair', query: { left: before.id, right: now.id } })}
        onPick={(year, id) => {
          const same = chosen?.year === year && chosen.id === id;
          go(at({ finding: same ? '' : `${year} ${id}` }));
        }}
      />
      <div class="toolbar">
        <label class="agency-choice">
          <input
            type="checkbox"
            checked={columns === 'all'}
            onChange={({ currentTarget }) =>
              go(at({ columns: currentTarget.checked ? 'all' : '' }), 'replace')
            }
          />
          {say('applicants')}
        </label>
      </div>
      <Grid
        series={series}
        heads={heads}
        lit={lit}
        repeated={repeated}
        isWhole={columns === 'all'}
        chosen={field === '' ? null : field}
        labels={labels}
        say={say}
        wasText={(was) => was.map((figure) => figureText(figure, list)).join(' → ')}
        chartHref={(one) => href(at({ field: one === field ? '' : one }))}
        cellHref={(id, one) => href({ view: 'report', query: { id, field: one } })}
      />
      <Legend say={say} />
    </>
  );
}

type ChartProps = Pick<Props, 'years' | 'language' | 'words' | 'say'> & {
  readonly field: string;
  readonly closeHref: string;
};

function Chart({ years, field, language, words, say, closeHref }: ChartProps) {
  const data = chartOf(years.series, field, words.labels, say);
  const [first, last] = [years.series.years[0]?.year ?? 0, years.series.years.at(-1)?.year ?? 0];
  if (data === null) return null;
  const name = words.labels.field(field);
  return (
    <section class="agency-chart" aria-label={say('chart')}>
      <LineChart
        data={data}
        language={language}
        about={{
          title: say('chartTitle', { agency: years.name, field: name }),
          description: say('chartAbout', { field: name, first, last }),
          source: sourceText(
            {
              agencies: 1,
              addresses: years.source.addresses,
              first: day(years.source.first),
              last: day(years.source.last),
              program: browser.runtime.getManifest().version,
            },
            language,
          ),
          definitions: [say('definition')],
          // A chart names its file's kind itself.
          file: fileName(
            [
              { agency: years.name, year: first },
              { agency: years.name, year: last },
            ],
            field,
            'svg',
          ).slice(0, -4),
        }}
        onSave={(name, content) => saveFile(document, name, content)}
      />
      <a href={closeHref}>{say('closeChart')}</a>
    </section>
  );
}

/** `2021 years.carried:total`: the later year and the finding. */
function findingIn(asked: string): { readonly year: number; readonly id: string } | null {
  const [, year = '', id = ''] = /^(\d{4}) (.+)$/.exec(asked) ?? [];
  return id === '' ? null : { year: Number(year), id };
}

/** The cells of a finding, in both years. */
function litBy(
  steps: readonly Between[],
  chosen: { readonly year: number; readonly id: string } | null,
): ReadonlySet<string> {
  const finding = steps
    .find(({ now }) => now.year === chosen?.year)
    ?.findings.find(({ identity }) => identity.id === chosen?.id);
  const fields = finding === undefined ? [] : fieldsIn(finding.identity);
  return new Set(
    fields.map((id) => {
      const { field, step } = yearOfField(id);
      return placeKey((chosen?.year ?? 0) + step, field);
    }),
  );
}

/** Cells that repeat the year before. */
function repeatedIn(steps: readonly Between[]): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ now, repeated }) =>
      repeated.flatMap(({ fields }) => fields.map((field) => placeKey(now.year, field))),
    ),
  );
}
