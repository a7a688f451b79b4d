import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/** Pieces that the options page is made of. */

interface PartProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

export function Part({ name, children }: PartProps) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id} class="part-name">
        {name}
      </h2>
      {children}
    </section>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly label: string;
  readonly about?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Switch({ name, label, about, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="setting">
      <label class="switch">
        <input
          type="checkbox"
          name={name}
          checked={isOn}
          aria-describedby={about === undefined ? undefined : id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {about !== undefined && (
        <p id={id} class="about">
          {about}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labelOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, label, values, chosen, labelOf, onChoose } = props;
  return (
    <fieldset class="setting choice">
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value} class="switch">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {labelOf(value)}
        </label>
      ))}
    </fieldset>
  );
}

interface EntryProps {
  readonly label: string;
  readonly about?: string;
  readonly button: string;
  /** @returns what to say instead of taking the text; empty where it was taken */
  readonly onAdd: (text: string) => Promise<string>;
}

/** A line to write a name on, with its button; what was not taken stays there, with the reason. */
export function Entry({ label, about, button, onAdd }: EntryProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [objection, setObjection] = useState('');
  return (
    <form
      class="entry-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd(text.trim()).then((said) => {
          setObjection(said);
          if (said === '') setText('');
        });
      }}
    >
      <label class="entry-label">
        {label}
        <input
          type="text"
          class="field entry-field"
          value={text}
          maxLength={8000}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={id}
          aria-invalid={objection !== ''}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setObjection('');
          }}
        />
      </label>
      <button type="submit" class="button">
        {button}
      </button>
      <p id={id} class={objection === '' ? 'about' : 'about objection'} role="status">
        {objection === '' ? about : objection}
      </p>
    </form>
  );
}

interface NamesProps {
  readonly names: readonly string[];
  readonly label: string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly onRemove: (name: string) => void;
}

/** A list of names, each with a button that takes it out. */
export function Names({ names, label, remove, removeNamed, onRemove }: NamesProps) {
  return (
    <ul class="names" aria-label={label}>
      {names.map((name) => (
        <li key={name} class="name">
          <bdi>{name}</bdi>
          <button type="button" class="link" aria-label={removeNamed(name)} onClick={() => onRemove(name)}>
            {remove}
          </button>
        </li>
      ))}
    </ul>
  );
}
