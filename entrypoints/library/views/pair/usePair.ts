import { useEffect, useState } from 'preact/hooks';
import type { SideView } from '../../../../components/pair/views';
import type { Library, WholeReport } from '../../../../lib/archive/database';
import type { ListRow } from '../../../../lib/archive/list';
import type { Reading } from '../../../../lib/archive/rows';
import { isOpenable } from '../../../../lib/archive/schema';
import { type TextPair, textPair } from '../../../../lib/compare/text';
import { slice } from '../../../../lib/core/steps';
import { forms } from '../../../../lib/forms';

/** One of the two, with its figures. */
export interface Side {
  readonly view: SideView;
  readonly reading: Reading;
}

export type PairState =
  | { readonly is: 'loading' }
  | { readonly is: 'unchosen' }
  | { readonly is: 'gone' }
  | { readonly is: 'broken'; readonly detail: string }
  | { readonly is: 'ready'; readonly left: Side; readonly right: Side };

/** What the address asks for. */
export interface Asked {
  readonly left: string;
  readonly right: string;
  readonly leftReading: string;
  readonly rightReading: string;
}

/**
 * Reads the two reports, again whenever anything in the archive changed. Without a reading named, it is the one seen last;
 * of one report twice, left is the one before it.
 */
export function usePair(library: Library, rows: readonly ListRow[], asked: Asked): PairState {
  const [state, setState] = useState<PairState>({ is: 'loading' });
  const { left, right, leftReading, rightReading } = asked;
  useEffect(() => {
    let isOver = false;
    const load = async (): Promise<PairState> => {
      if (left === '' || right === '') return { is: 'unchosen' };
      if (rows.length === 0) return { is: 'gone' };
      const [one, other] = await Promise.all([library.whole(left), library.whole(right)]);
      const to = sideOf(other, rightReading, 0);
      const from = sideOf(one, leftReading, one?.entry.id === other?.entry.id && leftReading === '' ? 1 : 0);
      return from === null || to === null ? { is: 'gone' } : { is: 'ready', left: from, right: to };
    };
    load()
      .catch((error: unknown): PairState => ({ is: 'broken', detail: String(error).slice(0, 300) }))
      .then((loaded) => {
        // What is the same stays the same, so that nothing is compared again.
        if (!isOver) setState((before) => (isSame(before, loaded) ? before : loaded));
      });
    return () => {
      isOver = true;
    };
  }, [library, rows, left, right, leftReading, rightReading]);
  return state;
}

function isSame(before: PairState, loaded: PairState): boolean {
  if (before.is !== 'ready' || loaded.is !== 'ready') return false;
  const views = ({ left, right }: typeof before) => JSON.stringify([left.view, right.view]);
  return views(before) === views(loaded);
}

/** @param back how many readings before the one seen last, where none is named; the first where there are fewer */
function sideOf(whole: WholeReport | undefined, wanted: string, back: number): Side | null {
  if (whole === undefined) return null;
  const { entry, readings, sightings } = whole;
  const last = readings.findIndex(({ digest }) => digest === entry.reading);
  const reading =
    readings.find(({ digest }) => digest === wanted) ?? readings[Math.max(0, last - back)] ?? readings[0];
  if (reading === undefined) return null;
  const seen = sightings.find((sighting) => sighting.readings.at(-1) === reading.digest);
  const address = seen?.address ?? entry.address;
  const { edition } = reading.figures;
  return {
    reading,
    view: {
      ...{ id: entry.id, agency: entry.agency, year: entry.year, title: entry.title, address, edition },
      notice: forms.find((form) => form.edition === edition)?.notice ?? '',
      firstSeen: reading.firstSeen,
      lastSeen: reading.lastSeen,
      isOpenable: isOpenable(address),
      reading: reading.digest,
      readings: readings.map(({ digest, firstSeen }) => ({ digest, firstSeen })),
    },
  };
}

export type TextState =
  | { readonly is: 'working' }
  | { readonly is: 'stopped' }
  | { readonly is: 'broken'; readonly detail: string }
  /** The text of one or both was not kept. */
  | { readonly is: 'lost'; readonly left: boolean; readonly right: boolean }
  | { readonly is: 'compared'; readonly text: TextPair };

/** How long the page may stand still, in ms. */
const SLICE = 16;

/**
 * Compares the texts of two readings, a slice at a time.
 * @returns how far it is; `turn` stops it, or begins again
 */
export function useText(
  library: Library,
  { left, right }: Extract<PairState, { is: 'ready' }>,
): { readonly state: TextState; readonly turn: (isOn: boolean) => void } {
  const [state, setState] = useState<TextState>({ is: 'working' });
  const [isOn, turn] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const compare = async () => {
      const [was, now] = await Promise.all([library.content(left.reading), library.content(right.reading)]);
      if (isOver) return;
      if (was === undefined || now === undefined) {
        setState({ is: 'lost', left: was === undefined, right: now === undefined });
        return;
      }
      const steps = textPair(was, now);
      const work = () => {
        const done = slice(steps, SLICE, () => performance.now());
        if (done === null) timer = setTimeout(work);
        else setState({ is: 'compared', text: done.result });
      };
      work();
    };
    setState({ is: isOn ? 'working' : 'stopped' });
    if (isOn)
      compare().catch((error: unknown) => {
        if (!isOver) setState({ is: 'broken', detail: String(error).slice(0, 300) });
      });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [library, left.reading, right.reading, isOn]);
  return { state, turn };
}
