import type { ReportWords } from '../../lib/words/report';

/** What became of the last pack. */
export type PackDone =
  | { readonly is: 'idle' | 'busy' }
  | { readonly is: 'done'; readonly name: string; readonly hasPictures: boolean }
  | { readonly is: 'failed'; readonly detail: string };

interface Props {
  readonly scope: 'report' | 'finding';
  /** Sentence of the finding that is chosen; null: none is. */
  readonly finding: string | null;
  readonly done: PackDone;
  readonly say: ReportWords;
  readonly onScope: (scope: 'report' | 'finding') => void;
  readonly onSave: () => void;
}

/** Makes an evidence pack, and says before what it is worth. */
export function PackPanel({ scope, finding, done, say, onScope, onSave }: Props) {
  return (
    <section class="report-panel" aria-labelledby="report-pack">
      <h2 id="report-pack">{say('pack')}</h2>
      <p>{say('packAbout')}</p>
      <p class="soft">{say('packProof')}</p>
      <fieldset class="report-choice">
        <legend>{say('packScope')}</legend>
        <label>
          <input type="radio" name="scope" checked={scope === 'report'} onChange={() => onScope('report')} />
          {say('packReport')}
        </label>
        {finding === null ? (
          <p class="soft">{say('packNoFinding')}</p>
        ) : (
          <label>
            <input
              type="radio"
              name="scope"
              checked={scope === 'finding'}
              onChange={() => onScope('finding')}
            />
            {say('packFinding', { sentence: finding })}
          </label>
        )}
      </fieldset>
      <button type="button" class="button" data-do="pack" disabled={done.is === 'busy'} onClick={onSave}>
        {say('packSave')}
      </button>
      <p class={done.is === 'failed' ? 'report-said report-failed' : 'report-said'} role="status">
        {saidOf(done, say)}
      </p>
    </section>
  );
}

function saidOf(done: PackDone, say: ReportWords): string {
  switch (done.is) {
    case 'idle':
      return '';
    case 'busy':
      return say('packBusy');
    case 'done':
      return say(done.hasPictures ? 'packDone' : 'packNoPicture', { name: done.name });
    case 'failed':
      return say('packFailed', { detail: done.detail });
  }
}
