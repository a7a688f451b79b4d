import { useMemo } from 'preact/hooks';
import { FindingList } from '../../../../components/findings/FindingList';
import { claimCount, softCount } from '../../../../components/findings/sheet';
import { Empty, Loading, Problem } from '../../../../components/library/states';
import { marksOf } from '../../../../components/overlay/badges';
import { leadOf, litOf } from '../../../../components/overlay/lit';
import { FIRST_VIEW } from '../../../../components/overlay/state';
import { summaryText } from '../../../../components/overlay/summary';
import { ReportSign } from '../../../../components/popup/ReportSign';
import { Actions } from '../../../../components/report/Actions';
import { Facts } from '../../../../components/report/Facts';
import { Sections } from '../../../../components/report/Sections';
import { Tables } from '../../../../components/report/Tables';
import { countsOf } from '../../../../lib/core/standing';
import '../../../../components/report/report.css';
import { figureOf, tablesOf } from '../../../../lib/core/check';
import { forms } from '../../../../lib/forms';
import { addressOf } from '../../../../lib/place';
import { libraryWords } from '../../../../lib/words/library';
import { listWords } from '../../../../lib/words/list';
import { popupWords } from '../../../../lib/words/popup';
import { reportWords } from '../../../../lib/words/report';
import type { ViewProps } from '../../view';
import { CitePart } from './CitePart';
import { ClaimsPart } from './ClaimsPart';
import { choiceIn, corrected, grouped, picked } from './choice';
import { factsOf, modelOf, waysOf } from './model';
import { Letter, Pack } from './Panels';
import { sheetWords } from './rules';
import { useClaims } from './useClaims';
import { useDecisions } from './useDecisions';
import { type KnownReport, useReport } from './useReport';

/** One kept report: its facts, its findings beside its tables, what its text claims, and what can be made of it. */
export function View(props: ViewProps) {
  const { library, rows, query, language } = props;
  const state = useReport(library, rows, query.id ?? '', query.reading ?? null);
  const say = reportWords(language);
  switch (state.is) {
    case 'loading':
      return <Loading say={libraryWords(language)} />;
    case 'failed':
      return <Problem say={libraryWords(language)} detail={state.detail} />;
    case 'gone':
      return (
        <>
          <h1>{libraryWords(language)('view_report')}</h1>
          <Empty text={say('missing')} advice={say('missingAdvice')} />
        </>
      );
    case 'open':
      // Another report begins anew: what was written for one is not for the next.
      return <Report key={state.known.whole.entry.id} {...props} known={state.known} />;
  }
}

const NO_CLAIMS = [] as const;

function Report({ known, ...props }: ViewProps & { readonly known: KnownReport }) {
  const { library, query, language, words: findings, go } = props;
  const { whole, reading, content } = known;
  const { agency, year, id } = whole.entry;
  const report = reading.figures;
  const say = reportWords(language);
  const words = sheetWords(language);
  const claims = useClaims(known);
  const model = useMemo(() => modelOf(known, claims ?? NO_CLAIMS), [known, claims]);
  const decisions = useDecisions(library, id, report, words.say);
  const { sheet, standings } = model;

  const isSoft = query.hints !== 'off';
  const isClaims = query.claims !== 'off';
  const counts = countsOf(sheet.findings, standings);
  const toLookAt = (isSoft ? softCount(sheet, standings) : 0) + (isClaims ? claimCount(sheet, standings) : 0);
  const choice = choiceIn(query);
  const isPlaced = (field: string) => figureOf(report, field) !== undefined;
  const lit = litOf({ ...FIRST_VIEW, ...choice }, sheet, isPlaced);
  const turn = (next: Readonly<Record<string, string>>) => go({ view: 'report', query: next }, 'replace');
  const choose = (change: Readonly<Record<string, string>>) => turn({ ...query, ...change });
  const panel = query.panel ?? null;
  const panels = (['cite', 'pack', 'letter'] as const).map((name) => ({
    name,
    text: say(name),
    href: addressOf({ view: 'report', query: { ...query, panel: panel === name ? '' : name } }),
  }));
  const who = agency ?? say('noAgency');
  const isSilent = sheet.findings.every(({ outcome }) => outcome === 'holds') && toLookAt === 0;
  return (
    <article class="report">
      <div class="report-head">
        <ReportSign counts={counts} say={popupWords(language)} />
        <div>
          <h1>
            {year === null ? say('headingNoYear', { agency: who }) : say('heading', { agency: who, year })}
          </h1>
          <p class="report-verdict">{summaryText(report, counts, words.say, toLookAt)}</p>
          {known.isAnother && <p class="advice">{say('missingReading')}</p>}
        </div>
      </div>
      <Actions ways={waysOf(known, say)} panels={panels} open={panel} say={say} />
      {panel === 'cite' && <CitePart known={known} language={language} />}
      {panel === 'pack' && <Pack {...{ model, query, language, say, choose }} />}
      {panel === 'letter' && <Letter {...{ model, query, language, say, choose }} />}
      <div class="report-work">
        <section class="report-part report-list" aria-labelledby="report-findings">
          <h2 id="report-findings">{say('findings')}</h2>
          {isSilent && <p>{say('allHold')}</p>}
          <div class="list-box">
            <FindingList
              {...{ sheet, standings, words, derived: null, message: decisions.message }}
              view={choice}
              soft={isSoft}
              claims={isClaims}
              onSoft={(isShown) => choose({ hints: isShown ? '' : 'off' })}
              onClaims={(isOn) => choose({ claims: isOn ? '' : 'off' })}
              onPick={(finding) => turn(picked(query, sheet, finding))}
              onGroup={(key) => turn(grouped(query, sheet, key))}
              onSet={(key, set) => turn(corrected(query, key, set))}
              onDecide={decisions.onDecide}
              onUndo={decisions.onUndo}
            />
          </div>
        </section>
        <Tables
          tables={tablesOf(report, forms)}
          report={report}
          marks={marksOf(sheet.findings, isPlaced, standings.isDismissed)}
          lit={lit}
          lead={lit === null ? null : leadOf(lit, isPlaced)}
          labels={findings.labels}
          say={say}
          onPick={(finding) => turn(picked(query, sheet, finding))}
        />
      </div>
      <ClaimsPart {...props} {...{ known, claims, say, words }} />
      <Facts
        view={factsOf(known, query, findings.labels, listWords(language), say)}
        say={say}
        list={listWords(language)}
      />
      <Sections sections={content?.sections} say={say} />
    </article>
  );
}
