import { FIRST, type ShelfState, START } from '../../lib/archive/shelf';
import { z } from '../../lib/zod';

/** What the list looked like when it was closed, in the browser's memory for this session. */
export interface Remembered {
  readonly choice: ShelfState;
  readonly selected: readonly string[];
  /** The report whose details were open. */
  readonly open: string | null;
  /** Keys of what was deleted last, while it can be undone. */
  readonly removed: readonly number[];
  /** How far down the window stood, in px. */
  readonly scroll: number;
}

const NOTHING: Remembered = { choice: START, selected: [], open: null, removed: [], scroll: 0 };

const schema: z.ZodType<Remembered> = z.object({
  choice: z.object({
    query: z.string(),
    verdict: z.string().nullable(),
    year: z.number().nullable(),
    revised: z.boolean(),
    star: z.boolean(),
    grouping: z.enum(['day', 'agency']),
    limit: z.number().int().min(FIRST),
  }),
  selected: z.array(z.string()),
  open: z.string().nullable(),
  removed: z.array(z.number()),
  scroll: z.number(),
});

/** `storage.session`, as far as it is used here. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Where one window's list is remembered: popup, panel and library each have their own. */
export interface Memory {
  recall(): Promise<Remembered>;
  remember(remembered: Remembered): void;
}

/** @param key of `storage.session` */
export function memoryIn(area: SessionArea, key: string): Memory {
  return {
    async recall() {
      try {
        const stored = schema.safeParse((await area.get(key))[key]);
        return stored.success ? stored.data : NOTHING;
      } catch {
        return NOTHING;
      }
    },
    remember(remembered) {
      area.set({ [key]: remembered }).catch(() => {
        // Then the list opens as at first.
      });
    },
  };
}
