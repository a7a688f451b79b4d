import { useId } from 'preact/hooks';
import type { ExportWords } from '../../lib/words/export';
import type { LibraryWords } from '../../lib/words/library';
import { Empty, Loading } from '../library/states';

/** Something to choose, by its name in the address. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The beginning of the file: cells, or text as it stands there. */
export type Preview =
  | { readonly is: 'table'; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly is: 'text'; readonly text: string };

/** What became of the last press of a button. */
export type Work =
  | { readonly is: 'nothing' }
  | { readonly is: 'working'; readonly done: number; readonly of: number }
  | { readonly is: 'said'; readonly text: string; readonly failed: boolean };

export interface ExportProps {
  readonly say: ExportWords;
  readonly library: LibraryWords;
  readonly scope: string;
  readonly scopes: readonly ChoiceGroup[];
  readonly onScope: (value: string) => void;
  readonly kind: string;
  readonly kinds: readonly ChoiceGroup[];
  readonly onKind: (value: string) => void;
  /** What the chosen kind holds, in a sentence. */
  readonly about: string;
  /** Null: the kind has no such mark. */
  readonly mark: boolean | null;
  readonly onMark: (isOn: boolean) => void;
  readonly all: boolean;
  readonly onAll: (isOn: boolean) => void;
  /** How many reports, readings and lines there are. */
  readonly counts: string;
  /** Null while it is being read. */
  readonly preview: Preview | null;
  /** Nothing is there to go out. */
  readonly isEmpty: boolean;
  readonly work: Work;
  readonly onSave: () => void;
  /** Null: what cannot be copied. */
  readonly onCopy: (() => void) | null;
  readonly onStop: () => void;
}

/** What goes out, as what, how it begins, and the ways to take it. */
export function Export(props: ExportProps) {
  const { say, library, mark, work, preview, isEmpty } = props;
  const isBusy = work.is === 'working';
  return (
    <div class="export">
      <div class="export-choices">
        <Select
          label={say('which')}
          value={props.scope}
          groups={props.scopes}
          onChange={props.onScope}
          name="scope"
        />
        <Select
          label={say('asWhat')}
          value={props.kind}
          groups={props.kinds}
          onChange={props.onKind}
          name="kind"
        />
      </div>
      <p class="soft export-about">{props.about}</p>
      <div class="export-options">
        <Tick label={say('allReadings')} name="all" isOn={props.all} onChange={props.onAll} />
        {mark !== null && <Tick label={say('mark')} name="mark" isOn={mark} onChange={props.onMark} />}
      </div>
      <p class="export-counts">{props.counts}</p>
      <div class="toolbar">
        <button
          type="button"
          class="button"
          data-do="save"
          disabled={isBusy || isEmpty}
          onClick={props.onSave}
        >
          {say('save')}
        </button>
        {props.onCopy !== null && (
          <button
            type="button"
            class="button"
            data-do="copy"
            disabled={isBusy || isEmpty}
            onClick={props.onCopy}
          >
            {say('copy')}
          </button>
        )}
        <span role="status" class={work.is === 'said' && work.failed ? 'export-failed' : undefined}>
          {work.is === 'said' ? work.text : ''}
        </span>
      </div>
      {isBusy && <Loading say={library} progress={work} onStop={props.onStop} />}
      {isEmpty ? (
        <Empty text={say('none')} advice={say('noneAdvice')} />
      ) : (
        <>
          <h2>{say('preview')}</h2>
          {preview === null ? <Loading say={library} /> : <Beginning preview={preview} say={say} />}
        </>
      )}
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly name: string;
  readonly groups: readonly ChoiceGroup[];
  readonly onChange: (value: string) => void;
}

function Select({ label, value, name, groups, onChange }: SelectProps) {
  const id = useId();
  return (
    <p class="export-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        name={name}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}

interface TickProps {
  readonly label: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Tick({ label, name, isOn, onChange }: TickProps) {
  return (
    <label class="export-tick">
      <input
        type="checkbox"
        name={name}
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** What scrolls has to be reached by keys as well. */
const BY_KEYS = { tabIndex: 0 };

function Beginning({ preview, say }: { readonly preview: Preview; readonly say: ExportWords }) {
  if (preview.is === 'text')
    return (
      <textarea
        class="field export-text"
        readOnly
        rows={16}
        aria-label={say('preview')}
        value={preview.text}
      />
    );
  if (preview.rows.length === 0) return <p class="soft">{say('previewNone')}</p>;
  return (
    <section class="wide" aria-label={say('preview')} {...BY_KEYS}>
      <table class="export-table">
        <thead>
          <tr>
            {preview.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, at) => (
            <tr key={String(at)}>
              {row.map((cell, column) => (
                <td key={preview.heads[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
