import type { Finding, Tally } from '../../lib/core/check';
import type { Report } from '../../lib/core/report';
import type { FindingWords } from '../../lib/words/findings';
import { type OverlayWords, overlayWords } from '../../lib/words/overlay';
import type { Language } from '../../lib/words/say';
import { FindingList } from '../findings/FindingList';
import { NoteList } from '../findings/NoteList';
import { Sign } from '../findings/Sign';
import { bySeriousness } from './badges';
import { Chevron, Cross } from './icons';
import type { OverlayView } from './state';
import { countText, formText, summaryText, verdictOf } from './summary';

interface PanelProps {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly counts: Tally;
  readonly language: Language;
  readonly words: FindingWords;
  readonly view: OverlayView;
  /** The summary for screen readers, empty until it is to be said. */
  readonly spoken: string;
  readonly onList: () => void;
  readonly onFold: () => void;
  readonly onPick: (identity: string) => void;
}

/** The bar in the corner, its list when asked for, or the small tab that brings them back. */
export function Panel({ report, findings, counts, language, words, view, spoken, ...on }: PanelProps) {
  const say = overlayWords(language);
  const summary = summaryText(report, counts, say);
  const verdict = verdictOf(counts);
  const listed = listedFindings(findings, view.active);
  const hasList = listed.length + report.notes.length > 0;
  const isOpen = view.list && hasList;
  const sign = <Sign outcome={verdict} text={String(counts.fail)} />;
  return (
    <>
      <div class="spoken" role="status">
        {spoken}
      </div>
      {view.shown === 'tab' && (
        <section aria-label={say('region')}>
          <button
            type="button"
            class="tab"
            title={say('show', { summary })}
            aria-label={say('show', { summary })}
            onClick={on.onFold}
          >
            {sign}
          </button>
        </section>
      )}
      {view.shown === 'all' && (
        <section class={isOpen ? 'panel panel-open' : 'panel'} aria-label={say('region')}>
          {isOpen && (
            <div class="list">
              <FindingList
                findings={listed}
                report={report}
                language={language}
                words={words}
                label={say('findings')}
                active={view.active}
                onPick={on.onPick}
              />
              <NoteList notes={report.notes} words={words} label={say('notes')} />
            </div>
          )}
          <div class="bar">
            {sign}
            <span class="summary">
              <span class="summary-part">{formText(report, say)}</span>
              <span class="summary-part">{countText(counts, say)}</span>
            </span>
            {hasList && <ListButton isOpen={isOpen} say={say} onClick={on.onList} />}
            <HideButton label={say('hide')} onClick={on.onFold} />
          </div>
        </section>
      )}
    </>
  );
}

/** What the list holds: all that fails or is untold, and a holding check while it is the one asked about. */
export function listedFindings(findings: readonly Finding[], active: string | null): Finding[] {
  return bySeriousness(
    findings.filter((finding) => finding.outcome !== 'holds' || finding.identity.id === active),
  );
}

interface ListButtonProps {
  readonly isOpen: boolean;
  readonly say: OverlayWords;
  readonly onClick: () => void;
}

function ListButton({ isOpen, say, onClick }: ListButtonProps) {
  const label = say(isOpen ? 'listClose' : 'listOpen');
  return (
    <button
      type="button"
      class="button"
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <span class="button-word">{say('list')}</span>
      <Chevron isUp={!isOpen} />
    </button>
  );
}

export function HideButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button button-icon" aria-label={label} title={label} onClick={onClick}>
      <Cross />
    </button>
  );
}
