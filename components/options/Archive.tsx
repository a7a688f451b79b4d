import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import type { ArchiveWords } from '../../lib/words/archive';
import { type ArchiveView, type RestorePreview, sizeText, type Transfer } from './archive-views';
import { Choice, Part } from './parts';

type Schedule = Settings['schedule'];
const SCHEDULES = ['off', 'weekly', 'monthly'] as const;

interface ArchiveProps {
  /** Null while it is being opened. */
  readonly view: ArchiveView | null;
  /** Why it could not be opened, in words; empty where it could. */
  readonly fault: string;
  readonly transfer: Transfer;
  readonly schedule: Schedule;
  /** Day of the last automatic backup; empty: none yet. */
  readonly lastBackup: string;
  readonly scheduleFault: string;
  readonly say: ArchiveWords;
  readonly onBackup: () => void;
  readonly onFile: (file: File) => void;
  readonly onRestore: (withSettings: boolean) => void;
  readonly onCancel: () => void;
  readonly onSchedule: (schedule: Schedule) => void;
  readonly onPersist: () => void;
  readonly onBringBack: (key: number) => void;
  readonly onEmptyBin: () => void;
  readonly onRemoveSnapshot: () => void;
  readonly onRemoveAll: () => void;
}

/** Deleted reports that are named one by one. */
const MOST_NAMED = 20;

/** What is kept: how much room it takes, how to take it along, what was deleted. */
export function Archive(props: ArchiveProps) {
  const { view, fault, say } = props;
  return (
    <Part name={say('part')}>
      {view === null && (
        <p role={fault === '' ? 'status' : 'alert'}>{fault === '' ? say('loading') : fault}</p>
      )}
      {view !== null && (
        <>
          <Room {...props} view={view} />
          <Backup {...props} />
          <Bin {...props} view={view} />
        </>
      )}
    </Part>
  );
}

type Opened = ArchiveProps & { readonly view: ArchiveView };

function Room({ view, say, onPersist, onRemoveSnapshot }: Opened) {
  const { reports, used, quota, isHigh, isPersistent, snapshot } = view;
  const sizes = { used: sizeText(used), quota: sizeText(quota) };
  const share = quota > 0 ? `${Math.round((used / quota) * 100)} %` : '';
  return (
    <>
      <p class="room">
        {say('holds', { count: reports })} · {say(quota > 0 ? 'room' : 'roomOnly', sizes)} ·{' '}
        {say(isPersistent ? 'persistent' : 'notPersistent')}{' '}
        {!isPersistent && (
          <button type="button" class="link" onClick={onPersist}>
            {say('persist')}
          </button>
        )}
      </p>
      {isHigh && (
        <p class="objection" role="alert">
          {say('roomHigh', { share })}
        </p>
      )}
      {snapshot !== null && (
        <p class="about">
          {say('snapshot', snapshot)}{' '}
          <button type="button" class="link" onClick={onRemoveSnapshot}>
            {say('snapshotRemove')}
          </button>
        </p>
      )}
    </>
  );
}

function Backup(props: ArchiveProps) {
  const { transfer, schedule, lastBackup, scheduleFault, say, onBackup, onFile, onSchedule } = props;
  const isBusy = transfer.is === 'busy';
  return (
    <>
      <h3 class="sub">{say('backup')}</h3>
      <p class="about">{say('backupAbout')}</p>
      <div class="buttons">
        <button type="button" class="button" data-do="backup" disabled={isBusy} onClick={onBackup}>
          {say('backupNow')}
        </button>
        <label class="button file">
          {say('restore')}
          <input
            type="file"
            name="restore"
            accept=".gz,application/gzip"
            disabled={isBusy}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) onFile(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <div class="said" role="status" data-part="transfer">
        {transfer.is === 'busy' && transfer.words}
        {transfer.is === 'said' && (
          <span class={transfer.isBad ? 'objection' : undefined}>{transfer.words}</span>
        )}
      </div>
      {transfer.is === 'preview' && <Preview {...props} preview={transfer.preview} />}
      <Choice
        name="schedule"
        label={say('schedule')}
        values={SCHEDULES}
        chosen={schedule}
        labelOf={(value) => say(`schedule_${value}`)}
        onChoose={onSchedule}
      />
      {scheduleFault !== '' && (
        <p class="objection" role="alert">
          {scheduleFault}
        </p>
      )}
      {lastBackup !== '' && <p class="about">{say('scheduleLast', { day: lastBackup })}</p>}
    </>
  );
}

function Preview({ preview, say, onRestore, onCancel }: ArchiveProps & { readonly preview: RestorePreview }) {
  const [withSettings, setWithSettings] = useState(false);
  const { day, fresh, same, differing, refused, hasSettings } = preview;
  const hasMore = fresh + differing > 0;
  return (
    <div class="preview" data-part="preview">
      <p>{say('restorePreview', { day, fresh, same, differing })}</p>
      {refused > 0 && <p class="objection">{say('restoreRefused', { count: refused })}</p>}
      <p class="about">{say(hasMore ? 'restoreSafe' : 'restoreNothing')}</p>
      {hasSettings && (
        <label class="switch">
          <input
            type="checkbox"
            name="restore-settings"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          {say('restoreSettings')}
        </label>
      )}
      <div class="buttons">
        {(hasMore || withSettings) && (
          <button type="button" class="button" data-do="restore" onClick={() => onRestore(withSettings)}>
            {say('restoreGo')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}

function Bin({ view, say, onBringBack, onEmptyBin, onRemoveAll }: Opened) {
  const { bin, reports } = view;
  return (
    <>
      <h3 class="sub">{say('bin')}</h3>
      <p class="about">{bin.length === 0 ? say('binNone') : say('binAbout')}</p>
      {bin.length > 0 && (
        <ul class="names" aria-label={say('bin')}>
          {bin.slice(0, MOST_NAMED).map(({ key, name }) => (
            <li key={key} class="name">
              <bdi>{name}</bdi>
              <button
                type="button"
                class="link"
                aria-label={say('bringBackNamed', { name })}
                onClick={() => onBringBack(key)}
              >
                {say('bringBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {bin.length > MOST_NAMED && <p class="about">{say('binMore', { count: bin.length - MOST_NAMED })}</p>}
      <div class="buttons">
        {bin.length > 0 && (
          <Sure name={say('binEmpty')} question={say('binEmptySure')} say={say} onSure={onEmptyBin} />
        )}
        {reports > 0 && (
          <Sure
            name={say('removeAll')}
            question={say('removeAllSure', { count: reports })}
            say={say}
            onSure={onRemoveAll}
          />
        )}
      </div>
    </>
  );
}

interface SureProps {
  readonly name: string;
  readonly question: string;
  readonly say: ArchiveWords;
  readonly onSure: () => void;
}

/** A button that asks once more, in its own place. */
function Sure({ name, question, say, onSure }: SureProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" class="button" onClick={() => setAsked(true)}>
        {name}
      </button>
    );
  }
  return (
    <div class="sure" role="alertdialog" aria-label={question}>
      <span>{question}</span>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsked(false);
          onSure();
        }}
      >
        {say('sure')}
      </button>
      <button type="button" class="button" onClick={() => setAsked(false)}>
        {say('cancel')}
      </button>
    </div>
  );
}
