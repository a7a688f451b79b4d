import { browser } from 'wxt/browser';
import { z } from 'zod';
import { FIRST, type ShelfState, START } from '../../lib/archive/shelf';

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

/** @param key of `storage.session`: popup and panel each have their own */
export async function recall(key: string): Promise<Remembered> {
  try {
    const stored = schema.safeParse((await browser.storage.session.get(key))[key]);
    return stored.success ? stored.data : NOTHING;
  } catch {
    return NOTHING;
  }
}

export function remember(key: string, remembered: Remembered): void {
  browser.storage.session.set({ [key]: remembered }).catch(() => {
    // Then the list opens as at first.
  });
}
