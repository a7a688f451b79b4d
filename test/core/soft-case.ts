import type { Edition } from '../../lib/core/form';
import type { SoftContext, SoftIdentity } from '../../lib/core/soft';
import type { Prints } from './soft-report';

/** A case of one rule: what the report prints, and what the rule must find (ids without the rule). */
export interface Case {
  readonly name: string;
  readonly edition?: Edition;
  readonly prints?: Prints;
  readonly identity?: Partial<SoftIdentity>;
  readonly context?: SoftContext;
  /** Null: the near miss, silent. */
  readonly finds: readonly string[] | null;
  /** Words that the Chinese and the English sentence must hold. */
  readonly says?: readonly [zh: string, en: string];
  /** Fields of the first finding. */
  readonly fields?: readonly string[];
}

export type Cases = Readonly<Record<string, readonly Case[]>>;

/** A row of section 三, left to right; what is not given is 0. */
export const row = (key: string, ...values: readonly string[]): Prints =>
  Object.fromEntries(
    ['naturalPerson', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'].map((column, at) => [
      `requests.${key}.${column}`,
      values[at] ?? '0',
    ]),
  );
