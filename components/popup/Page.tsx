import type { Finding } from '../../lib/core/check';
import type { FindingWords } from '../../lib/words/findings';
import { overlayWords } from '../../lib/words/overlay';
import type { PopupWords } from '../../lib/words/popup';
import type { Language } from '../../lib/words/say';
import { Sign } from '../findings/Sign';
import { differenceText } from '../findings/sum';
import { summaryText } from '../overlay/summary';
import { ReportSign } from './ReportSign';
import type { PageView, ReportView } from './views';

export interface PageActions {
  /** Reads the page, whatever it is. */
  readonly onRead: () => void;
  readonly onMarks: (visible: boolean) => void;
  /** Leads to a finding's cells on the page. */
  readonly onShow: (frameId: number, finding: Finding) => void;
}

interface Props extends PageActions {
  readonly view: PageView;
  readonly language: Language;
  readonly say: PopupWords;
  readonly words: FindingWords;
}

/** The upper part of the popup: is the report of this page sound, and is it saved? */
export function Page({ view, language, say, words, onRead, onMarks, onShow }: Props) {
  return (
    <section class="page" aria-labelledby="page-heading" aria-busy={isBusy(view)}>
      <h1 id="page-heading" class="heading">
        {say('page')}
      </h1>
      <div role="status">
        <Message view={view} say={say} />
        {view.is === 'reports' &&
          view.reports.map((report) => (
            <Verdict key={report.frameId} view={report} language={language} say={say} />
          ))}
      </div>
      {view.is === 'reports' &&
        view.reports.map((report) => (
          <Failing key={report.frameId} view={report} say={say} words={words} onShow={onShow} />
        ))}
      <div class="actions">
        {view.is === 'reports' && view.marks !== null && (
          <button type="button" class="button" onClick={() => onMarks(view.marks !== true)}>
            {say(view.marks ? 'hideMarks' : 'showMarks')}
          </button>
        )}
        {mayRead(view) && (
          <button type="button" class="button" disabled={isBusy(view)} onClick={onRead}>
            {say(view.is === 'reports' || view.is === 'other' ? 'readAgain' : 'read')}
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
  return view.is !== 'loading' && view.is !== 'refused' && (view.is !== 'reports' || view.marks === null);
}

function Message({ view, say }: { readonly view: PageView; readonly say: PopupWords }) {
  switch (view.is) {
    case 'reports':
      return null;
    case 'loading':
    case 'reading':
    case 'other':
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
  const { kind, identity, report, counts, saved } = view;
  const words = overlayWords(language);
  return (
    <div class="verdict">
      <ReportSign counts={counts} say={say} />
      <div class="verdict-words">
        <p class="sentence">
          {counts === null ? (
            words(kind === 'broken' ? 'broken' : 'uncheckable')
          ) : (
            <Clauses text={summaryText(report, counts, words)} />
          )}
        </p>
        <p class="who" title={identity.title}>
          <bdi>{identity.agency ?? say('noAgency')}</bdi>
          {' · '}
          {identity.year === null ? say('noYear') : say('year', { year: identity.year })}
        </p>
        <p class={saved === 'failed' ? 'saved saved-failed' : 'saved'}>{say(`kept_${saved}`)}</p>
      </div>
    </div>
  );
}

/** A sentence that breaks its lines between clauses, not within "5 项不符". */
function Clauses({ text }: { readonly text: string }) {
  const parts = text.split(/(?<=[·：，:,])(\s?)/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? part : <span class="clause">{part}</span>))}</>;
}

interface FailingProps {
  readonly view: ReportView;
  readonly say: PopupWords;
  readonly words: FindingWords;
  readonly onShow: PageActions['onShow'];
}

function Failing({ view, say, words, onShow }: FailingProps) {
  if (view.failing.length === 0) return null;
  return (
    <ul class="failing" aria-label={say('failing')}>
      {view.failing.map((finding) => {
        const sentence = words.sentence(finding, view.report);
        return (
          <li key={finding.identity.id}>
            <button
              type="button"
              class="show"
              title={words.arithmetic(finding, view.report)}
              onClick={() => onShow(view.frameId, finding)}
            >
              <Sign outcome="fails" text={differenceText(finding)} />
              <span class="show-sentence">{sentence}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
