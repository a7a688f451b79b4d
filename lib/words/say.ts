/**
 * The interface's words, Chinese and English side by side: one entry is one sentence in both languages,
 * so neither can be missing. Placeholders are `{name}`; `{name|check|checks}` is "check" where the value
 * is 1 and "checks" otherwise (Chinese needs no plural).
 */
export type Language = 'zh' | 'en';

export interface Entry {
  readonly zh: string;
  readonly en: string;
}

export type Values = Readonly<Record<string, string | number>>;

/** The language a browser or locale asks for: Chinese unless it names English or, lacking Chinese, another. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) || locale === '' ? 'zh' : 'en';
}

/**
 * Binds a set of entries to a language.
 * @returns a function from an entry's key and its values to the sentence
 */
export function speaker<Key extends string>(
  entries: Readonly<Record<Key, Entry>>,
  language: Language,
): (key: Key, values?: Values) => string {
  return (key, values = {}) => fill(entries[key][language], values).replaceAll(OBJECT, NO_TEXT[language]);
}

/** Unicode's sign for a thing among text: so a cell says that it shows a picture, a drawing or the like (`lib/page/cell.ts`). */
const OBJECT = '\uFFFC';
const NO_TEXT: Entry = { zh: '〔非文字内容〕', en: '[not text]' };

/** What a cell shows, as it is shown among figures: a thing that is no text has a sign there, in any language and in little room. */
export function shownText(text: string): string {
  return text.replaceAll(OBJECT, '▣');
}

/** Puts values in the places of a sentence; a place without a value stays visible, so that tests find it. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (place, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return place;
      if (one === undefined || many === undefined) return String(value);
      return String(value) === '1' ? one : many;
    },
  );
}
