import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Indicator } from '../../lib/compare/indicators';
import type { AgenciesWords } from '../../lib/words/agencies';
import type { Language } from '../../lib/words/say';

/** Parts that the views of many agencies share. */

/** How long typing rests before it is searched for, in ms. */
const TYPING = 150;

interface SearchProps {
  readonly value: string;
  readonly label: string;
  readonly onChange: (value: string) => void;
}

/** A search that waits for a rest in typing, so that no letter waits for a table. */
export function Search({ value, label, onChange }: SearchProps) {
  const [typed, setTyped] = useState(value);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (
    <input
      class="field"
      type="search"
      value={typed}
      maxLength={200}
      aria-label={label}
      placeholder={label}
      onInput={({ currentTarget }) => {
        const { value: next } = currentTarget;
        setTyped(next);
        clearTimeout(waiting.current);
        waiting.current = setTimeout(() => onChange(next), TYPING);
      }}
    />
  );
}

interface YearsProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly say: AgenciesWords;
  readonly onYear: (year: number) => void;
}

export function Years({ years, year, say, onYear }: YearsProps) {
  const listed = years.includes(year) ? years : [year, ...years];
  return (
    <select
      class="field"
      aria-label={say('year')}
      value={String(year)}
      onChange={({ currentTarget }) => onYear(Number(currentTarget.value))}
    >
      {listed.map((one) => (
        <option key={one} value={String(one)}>
          {one}
        </option>
      ))}
    </select>
  );
}

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly chosen: Name;
  readonly text: (name: Name) => string;
  readonly onChoose: (name: Name) => void;
}

/** One of a few: buttons beside each other. */
export function Choice<Name extends string>({ label, names, chosen, text, onChoose }: ChoiceProps<Name>) {
  return (
    <fieldset class="choice">
      <legend class="unseen">{label}</legend>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="button"
          aria-pressed={name === chosen}
          onClick={() => onChoose(name)}
        >
          {text(name)}
        </button>
      ))}
    </fieldset>
  );
}

interface IndicatorChoiceProps {
  readonly offered: readonly Indicator[];
  readonly chosen: readonly string[];
  readonly language: Language;
  readonly say: AgenciesWords;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which indicators are shown, with what each means. */
export function IndicatorChoice({ offered, chosen, language, say, onChoose }: IndicatorChoiceProps) {
  return (
    <details class="folded">
      <summary>{say('indicators')}</summary>
      <ul class="indicators">
        {offered.map(({ id, name, definition }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ currentTarget }) => {
                  const isOn = currentTarget.checked;
                  const ids = offered.map((one) => one.id);
                  onChoose(ids.filter((one) => (one === id ? isOn : chosen.includes(one))));
                }}
              />
              <span>
                {name[language]}
                <span class="definition">{definition[language]}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface MoreProps {
  readonly shown: number;
  readonly total: number;
  readonly step: number;
  readonly say: AgenciesWords;
  readonly onMore: () => void;
}

/** How many of all are shown, and the way to more of them. */
export function More({ shown, total, step, say, onMore }: MoreProps) {
  return (
    <p class="more" role="status">
      {shown < total ? say('shownOf', { count: shown, total }) : say('shown', { count: total })}
      {shown < total && (
        <button type="button" class="button" onClick={onMore}>
          {say('more', { count: Math.min(step, total - shown) })}
        </button>
      )}
    </p>
  );
}

interface StoppedProps {
  readonly progress: { readonly done: number; readonly of: number };
  readonly say: AgenciesWords;
  readonly onGoOn: () => void;
}

/** Work that a person stopped: how far it came, and the way to go on. */
export function Stopped({ progress, say, onGoOn }: StoppedProps) {
  return (
    <p class="more" role="status">
      {say('stopped', { ...progress })}
      <button type="button" class="button" onClick={onGoOn}>
        {say('goOn')}
      </button>
    </p>
  );
}

export function Legend({ children }: { readonly children: ComponentChildren }) {
  return <ul class="legend">{children}</ul>;
}
