/**
 * Work that may rest on its way: it yields wherever a page may draw and scroll before it goes on. Large pages
 * are read this way, so that a person never waits for the reader; everything else runs it through at once.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does as much of the work as fits.
 * @param milliseconds how long it may take; one step is always done
 * @returns the result, or null where there is more to do
 */
export function slice<Result>(
  steps: Steps<Result>,
  milliseconds: number,
  now: () => number,
): { readonly result: Result } | null {
  const end = now() + milliseconds;
  do {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
  } while (now() < end);
  return null;
}
