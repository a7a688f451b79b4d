import type { ReadbackWords } from '../../lib/words/readback';

interface ToolbarProps {
  /** What was read, counted, part by part. */
  readonly counts: readonly string[];
  readonly isMasked: boolean;
  /** What came of the last press of a button; empty: nothing to say. */
  readonly message: string;
  readonly say: ReadbackWords;
  readonly onMask: (isMasked: boolean) => void;
  readonly onCopy: () => void;
  readonly onNotReport: () => void;
  readonly onLeave: () => void;
}

/** In place of the bar while the read-back is on: what it shows, and what may be done about it. */
export function Toolbar(props: ToolbarProps) {
  const { counts, isMasked, message, say, onMask, onCopy, onNotReport, onLeave } = props;
  return (
    <section class="panel readback" aria-label={say('view')}>
      <p class="readback-about">
        <strong>{say('view')}</strong> {say('about')}
      </p>
      <ul class="readback-counts" aria-label={say('counts')}>
        {counts.map((count) => (
          <li key={count} class="readback-count">
            {count}
          </li>
        ))}
      </ul>
      <div class="readback-actions">
        <button type="button" class="button" data-choice="copy" onClick={onCopy}>
          {say('copy')}
        </button>
        <label class="readback-mask" title={say('maskTitle')}>
          <input
            type="checkbox"
            checked={isMasked}
            onChange={(event) => onMask(event.currentTarget.checked)}
          />
          {say('mask')}
        </label>
        <button
          type="button"
          class="button"
          data-choice="notReport"
          title={say('notReportTitle')}
          onClick={onNotReport}
        >
          {say('notReport')}
        </button>
        <button type="button" class="button" data-choice="leave" onClick={onLeave}>
          {say('leave')}
        </button>
        <span class="readback-message" role="status">
          {message}
        </span>
      </div>
    </section>
  );
}
