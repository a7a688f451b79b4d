import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { FindingGroup } from '../../lib/core/suspect';
import type { FindingWords } from '../../lib/words/findings';
import { overlayWords } from '../../lib/words/overlay';
import type { PopupWords } from '../../lib/words/popup';
import type { Language } from '../../lib/words/say';
import type { SuspectWords } from '../../lib/words/suspects';
import { Sign } from '../findings/Sign';
import { keyOfGroup } from '../findings/sheet';
import { differenceText } from '../findings/sum';
import { cut } from '../list/views';
import { summaryText } from '../overlay/summary';
import { Past } from './Past';
import { Allow, Remedy } from './Remedy';
import { ReportSign } from './ReportSign';
import type { PageView, PastView, ReportView } from './views';

export interface PageActions {
  /** Reads the page, whatever it is. */
  readonly onRead: () => void;
  readonly onMarks: (visible: boolean) => void;
  /** Starts quick totals on the page, or ends them. */
  readonly onTotals: () => void;
  /** Leads to a failing check, by its id, and to what is behind it on the page. */
  readonly onShow: (frameId: number, identity: string) => void;
  /** A page that was marked as not a report is one after all. */
  readonly onRestore: (frameId: number) => void;
  /** Asks for leave to read government sites by itself; null: there is. */
  readonly onAllow: (() => void) | null;
  /** Switches recording on or off, and a site's part in it. */
  readonly onRecording: (isOn: boolean) => void;
  readonly onSite: (isExcluded: boolean) => void;
  readonly onOptions: () => void;
}

interface Props extends PageActions {
  readonly view: PageView;
  /** By frame, once the archive has told. */
  readonly past: ReadonlyMap<number, PastView>;
  /** Beside the heading. */
  readonly menu: ComponentChildren;
  readonly language: Language;
  readonly say: PopupWords;
  readonly words: FindingWords;
  readonly suspects: SuspectWords;
}

/** The upper part of the popup: is the report of this page sound, and is it saved? */
export function Page({ view, past, menu, language, say, words, suspects, ...on }: Props) {
  const { onRead, onMarks, onTotals, onShow, onRestore } = on;
  return (
    <section class="page" aria-labelledby="page-heading" aria-busy={isBusy(view)}>
      <div class="page-head">
        <h1 id="page-heading" class="heading">
          {say('page')}
        </h1>
        {menu}
      </div>
      <div role="status">
        <Message view={view} say={say} />
        {view.is === 'reports' &&
          view.reports.map((report) => (
            <Verdict key={report.frameId} view={report} language={language} say={say} />
          ))}
      </div>
      {view.is === 'reports' &&
        view.reports.map((report) => (
          <Fragment key={report.frameId}>
            <Remedy saved={report.saved} say={say} {...on} />
            <Past view={past.get(report.frameId)} language={language} say={say} />
            <Failing view={report} say={say} words={words} suspects={suspects} onShow={onShow} />
          </Fragment>
        ))}
      {view.is === 'empty' && on.onAllow !== null && <Allow say={say} onAllow={on.onAllow} />}
      <div class="actions">
        {view.is === 'reports' && <Next reports={view.reports} say={say} onShow={onShow} />}
        {view.is === 'reports' && view.marks !== null && (
          <button type="button" class="button" onClick={() => onMarks(view.marks !== true)}>
            {say(view.marks ? 'hideMarks' : 'showMarks')}
          </button>
        )}
        {view.is === 'notReport' && (
          <button type="button" class="button" onClick={() => onRestore(view.frameId)}>
            {say('restore')}
          </button>
        )}
        {mayRead(view) && (
          <button type="button" class="button" disabled={isBusy(view)} onClick={onRead}>
            {say(view.is === 'reports' || view.is === 'other' ? 'readAgain' : 'read')}
          </button>
        )}
        {view.is !== 'loading' && view.is !== 'refused' && (
          <button type="button" class="button" title={say('totalsAbout')} onClick={onTotals}>
            {say('totals')}
          </button>
        )}
      </div>
    </section>
  );
}

function isBusy(view: PageView): boolean {
  return view.is === 'loading' || view.is === 'reading';
}

function mayRead(view: PageView): boolean {
  if (view.is === 'notReport') return false;
  return view.is !== 'loading' && view.is !== 'refused' && (view.is !== 'reports' || view.marks === null);
}

function Message({ view, say }: { readonly view: PageView; readonly say: PopupWords }) {
  switch (view.is) {
    case 'reports':
      return null;
    case 'loading':
    case 'reading':
    case 'other':
    case 'notReport':
      return <p class="message">{say(view.is)}</p>;
    case 'empty':
    case 'refused':
      return (
        <>
          <p class="message">{say(view.is)}</p>
          <p class="advice">{say(view.is === 'empty' ? 'emptyAdvice' : 'refusedAdvice')}</p>
        </>
      );
    case 'broken':
      return (
        <>
          <p class="message">{say('broken')}</p>
          <p class="advice">{say('brokenAdvice', { detail: view.detail })}</p>
        </>
      );
  }
}

interface ReportProps {
  readonly view: ReportView;
  readonly language: Language;
  readonly say: PopupWords;
}

function Verdict({ view, language, say }: ReportProps) {
  const { kind, identity, report, counts, soft, saved } = view;
  const words = overlayWords(language);
  return (
    <div class="verdict">
      <ReportSign counts={counts} say={say} />
      <div class="verdict-words">
        <p class="sentence">
          {counts === null ? (
            words(kind === 'broken' ? 'broken' : 'uncheckable')
          ) : (
            <Clauses text={summaryText(report, counts, words, soft)} />
          )}
        </p>
        <p class="who" title={cut(identity.title, 120)}>
          <bdi>{cut(identity.agency ?? say('noAgency'), 80)}</bdi>
          {' · '}
          {identity.year === null ? say('noYear') : say('year', { year: identity.year })}
        </p>
        <p class={saved === 'failed' || saved === 'full' ? 'saved saved-failed' : 'saved'}>
          {say(`kept_${saved}`)}
        </p>
      </div>
    </div>
  );
}

/** A sentence that breaks its lines between clauses, not within "5 项不符". */
function Clauses({ text }: { readonly text: string }) {
  const parts = text.split(/(?<=[·：，:,])(\s?)/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? part : <span class="clause">{part}</span>))}</>;
}

interface NextProps {
  readonly reports: readonly ReportView[];
  readonly say: PopupWords;
  readonly onShow: PageActions['onShow'];
}

/** Leads from one failing check to the next; where the popup stays open, round and round. */
function Next({ reports, say, onShow }: NextProps) {
  const [at, setAt] = useState(0);
  const stops = reports.flatMap(({ frameId, groups }) =>
    groups.map((group) => ({ frameId, key: keyOfGroup(group) })),
  );
  const stop = stops[at % Math.max(1, stops.length)];
  if (stop === undefined) return null;
  return (
    <button
      type="button"
      class="button next"
      onClick={() => {
        setAt(at + 1);
        onShow(stop.frameId, stop.key);
      }}
    >
      {say('nextFinding', { at: (at % stops.length) + 1, of: stops.length })}
    </button>
  );
}

interface FailingProps {
  readonly view: ReportView;
  readonly say: PopupWords;
  readonly words: FindingWords;
  readonly suspects: SuspectWords;
  readonly onShow: PageActions['onShow'];
}

/** What fails, one line for each cause. */
function Failing({ view, say, words, suspects, onShow }: FailingProps) {
  if (view.groups.length === 0) return null;
  return (
    <ul class="failing" aria-label={say('failing')}>
      {view.groups.map((group) => {
        const { sign, sentence, title } = lineOf(group, view, words, suspects);
        return (
          <li key={keyOfGroup(group)}>
            <button
              type="button"
              class="show"
              title={title}
              onClick={() => onShow(view.frameId, keyOfGroup(group))}
            >
              <Sign outcome="fails" text={sign} />
              <span class="show-sentence">{sentence}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A check that stands alone in its own words, several with a cause in the words of the cause. */
function lineOf(
  group: FindingGroup,
  { report, standings }: ReportView,
  words: FindingWords,
  suspects: SuspectWords,
): { sign: string; sentence: string; title: string } {
  const [first, ...others] = group.findings;
  const sentences = group.findings.map((finding) => words.sentence(finding, report));
  if (first !== undefined && others.length === 0) {
    const [sentence = ''] = sentences;
    return { sign: differenceText(first), sentence, title: words.arithmetic(first, report) };
  }
  const open = group.findings.filter((finding) => !standings.isDismissed(finding)).length;
  return { sign: String(open), sentence: suspects.group(group), title: sentences.join('\n') };
}
