import { useEffect, useRef, useState } from 'preact/hooks';
import type { IntakeWords } from '../../lib/words/intake';
import { type Identity, identityIn, Whose, writtenOf } from '../host/Whose';
import { KeptList, More, useMore } from './KeptList';
import type { IntakeState, KeptView } from './state';

export type Correction = (path: string, identity: Identity) => void;

interface Props {
  readonly state: Extract<IntakeState, { is: 'done' }>;
  readonly say: IntakeWords;
  readonly addressOf: (id: string) => string;
  readonly onUndo: () => void;
  readonly onBringBack: () => void;
  readonly onCorrect: Correction;
  readonly onAgain: () => void;
  readonly onCopy: (as: 'text' | 'csv') => Promise<boolean>;
}

/** Lists of as many stand open from the start. */
const SHORT = 12;

/** What came of an import: counts, then every file under what became of it. */
export function Outcome(props: Props) {
  const { state, say, onAgain } = props;
  const { summary, isStopped, undone, fault } = state;
  const { fresh, same, changed, unkept, files } = summary;
  const left = unkept.reduce((sum, group) => sum + group.files.length, 0);
  const kept = fresh.length + changed.length;
  const head = useRef<HTMLHeadingElement>(null);
  // The stop button is gone: the keyboard goes on here.
  useEffect(() => head.current?.focus(), []);
  const isGone = undone !== null && !undone.isBack;
  const list = (name: 'fresh' | 'changed' | 'same', all: readonly KeptView[]) =>
    all.length > 0 && (
      <details class="outcome" data-outcome={name} open={all.length <= SHORT}>
        <summary>{say(name, { count: all.length })}</summary>
        {name === 'changed' && <p class="advice">{say('changedAbout')}</p>}
        <KeptList {...props} files={all} isGone={isGone && name !== 'same'} />
      </details>
    );
  return (
    <section class="outcomes">
      <h2 tabIndex={-1} ref={head}>
        {say('result')}
      </h2>
      <p role="status">
        {files === 0
          ? say('nothing')
          : say('counts', {
              ...{ files, fresh: fresh.length, same: same.length },
              ...{ changed: changed.length, unkept: left },
            })}
        {isStopped && ` ${say('stopped')}`}
      </p>
      <div class="toolbar">
        <button type="button" class="button" data-do="again" onClick={onAgain}>
          {say('again')}
        </button>
        {files > 0 && <Copy {...props} />}
      </div>
      {kept > 0 && <Undo {...props} />}
      {fault !== '' && (
        <p class="objection" role="alert">
          {say('fault', { detail: fault })}
        </p>
      )}
      {!isGone && <Untold {...props} />}
      {list('fresh', fresh)}
      {list('changed', changed)}
      {list('same', same)}
      {unkept.map((group) => (
        <Unkept key={group.why} group={group} say={say} />
      ))}
    </section>
  );
}

function Copy({ say, onCopy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (as: 'text' | 'csv') => {
    setCopied(null);
    onCopy(as).then(setCopied);
  };
  return (
    <>
      <button type="button" class="button" data-do="copy-text" onClick={() => copy('text')}>
        {say('copyText')}
      </button>
      <button type="button" class="button" data-do="copy-csv" onClick={() => copy('csv')}>
        {say('copyCsv')}
      </button>
      <span class="soft" role="status">
        {copied !== null && say(copied ? 'copied' : 'notCopied')}
      </span>
    </>
  );
}

function Undo({ state, say, onUndo, onBringBack }: Props) {
  const { undone, isBusy } = state;
  if (isBusy) return <p role="status">{say('undoing')}</p>;
  if (undone === null) {
    return (
      <div class="undo">
        <button type="button" class="button" data-do="undo" onClick={onUndo}>
          {say('undo')}
        </button>
        <p class="advice">{say('undoAbout')}</p>
      </div>
    );
  }
  return (
    <p class="undo" role="status">
      {undone.isBack
        ? say('broughtBack', { count: undone.fresh })
        : say('undone', { fresh: undone.fresh, changed: undone.changed })}{' '}
      {!undone.isBack && undone.fresh > 0 && (
        <button type="button" class="link" data-do="bring-back" onClick={onBringBack}>
          {say('bringBack')}
        </button>
      )}
    </p>
  );
}

/** Reports that do not say whose they are, with a way to say it. */
function Untold({ state, say, onCorrect }: Props) {
  const { fresh, changed } = state.summary;
  const files = [...fresh, ...changed].filter(({ agency, year }) => agency === null || year === null);
  const [shown, more] = useMore(files);
  if (files.length === 0) return null;
  return (
    <details class="outcome" data-outcome="untold" open={files.length <= SHORT}>
      <summary>{say('untold', { count: files.length })}</summary>
      <p class="advice">{say('untoldAbout')}</p>
      <ul class="paths">
        {shown.map((file) => (
          <Identify key={file.path} file={file} say={say} onCorrect={onCorrect} />
        ))}
      </ul>
      <More {...more} say={say} />
    </details>
  );
}

function Identify({ file, say, onCorrect }: Pick<Props, 'say' | 'onCorrect'> & { readonly file: KeptView }) {
  const [written, setWritten] = useState(writtenOf(file.agency, file.year));
  const identity = identityIn(written);
  return (
    <li>
      <form
        class="identify"
        aria-label={file.path}
        onSubmit={(event) => {
          event.preventDefault();
          if (identity !== null) onCorrect(file.path, identity);
        }}
      >
        <bdi class="import-path">{file.path}</bdi>
        <Whose written={written} names={{ agency: say('agency'), year: say('year') }} onWrite={setWritten} />
        <button
          type="submit"
          class="button"
          disabled={identity === null}
          aria-label={say('identifyNamed', { path: file.path })}
        >
          {say('identify')}
        </button>
      </form>
    </li>
  );
}

/** Files of which nothing was kept, for one reason. */
function Unkept({
  group,
  say,
}: Pick<Props, 'say'> & { readonly group: Props['state']['summary']['unkept'][number] }) {
  const { why, files } = group;
  const [shown, more] = useMore(files);
  return (
    <details class="outcome" data-why={why} open={files.length <= SHORT && why !== 'other'}>
      <summary>{say('reason', { reason: say(`why_${why}`), count: files.length })}</summary>
      <ul class="paths">
        {shown.map(({ path }, at) => (
          // Two files of one name may be dropped together.
          <li key={`${at} ${path}`} class="import-path">
            <bdi>{path}</bdi>
          </li>
        ))}
      </ul>
      <More {...more} say={say} />
    </details>
  );
}
