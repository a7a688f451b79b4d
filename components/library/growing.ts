import { useEffect, useState } from 'preact/hooks';

/**
 * How many rows of a long table are drawn by now: a few at once, then so many more after each drawing, so that none
 * holds the page up.
 */
export function useGrowing(total: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= total) return;
    const next = setTimeout(() => setDrawn(drawn + step));
    return () => clearTimeout(next);
  }, [drawn, total, step]);
  return Math.min(drawn, total);
}
