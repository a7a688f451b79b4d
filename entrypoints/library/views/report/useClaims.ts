import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../../../lib/archive/database';
import type { ListRow } from '../../../../lib/archive/list';
import { type ClaimYear, claimOverYears, type YearOfClaims } from '../../../../lib/claims/over-years';
import type { ClaimFinding } from '../../../../lib/core/claim';
import { plain } from '../../../../lib/core/text';
import { claimsOf } from './claims';
import type { KnownReport } from './useReport';

/** What the text of a report claims; null while it is read, undefined where it was not kept. */
export function useClaims({
  content,
  reading,
  whole,
}: KnownReport): readonly ClaimFinding[] | null | undefined {
  const [found, setFound] = useState<{
    readonly of: KnownReport['content'];
    readonly findings: readonly ClaimFinding[];
  } | null>(null);
  const { agency, year } = whole.entry;
  const { figures } = reading;
  useEffect(() => {
    if (content === undefined) return;
    let isOver = false;
    claimsOf(content, { agency, year }, figures, () => isOver).then((findings) => {
      if (findings !== null && !isOver) setFound({ of: content, findings });
    });
    return () => {
      isOver = true;
    };
  }, [content, figures, agency, year]);
  if (content === undefined) return undefined;
  return found?.of === content ? found.findings : null;
}

export type ClaimYears =
  | { readonly is: 'none' | 'stopped' }
  | { readonly is: 'working'; readonly done: number; readonly of: number }
  | { readonly is: 'done'; readonly years: readonly ClaimYear[] };

/** The same claim in the texts of all years of an agency; read when it is asked for. */
export function useClaimYears(
  library: Library,
  rows: readonly ListRow[],
  agency: string | null,
  subject: string | null,
): { readonly state: ClaimYears; readonly stop: () => void } {
  const [state, setState] = useState<ClaimYears>({ is: 'none' });
  const [ending, setEnding] = useState<{ stop: () => void }>({ stop: () => {} });
  const isAsked = subject !== null && agency !== null;
  const [years, setYears] = useState<readonly YearOfClaims[] | null>(null);
  useEffect(() => {
    if (!isAsked || agency === null) return;
    let isOver = false;
    const stop = () => {
      isOver = true;
      setState({ is: 'stopped' });
    };
    setEnding({ stop });
    setYears(null);
    const read = async () => {
      const { name, former, later } = await library.names(agency);
      const names = new Set([name, ...former, ...later]);
      const own = rows.filter(
        (row) => row.year !== null && row.agency !== null && names.has(plain(row.agency)),
      );
      const found: YearOfClaims[] = [];
      for (const [done, row] of own.entries()) {
        if (isOver) return;
        setState({ is: 'working', done, of: own.length });
        found.push({
          ...{ year: row.year ?? 0, report: row.id },
          findings: await findingsOf(library, row, () => isOver),
        });
      }
      if (!isOver) setYears(found);
    };
    read().catch((error: unknown) => {
      console.error('Gouji:', error);
      if (!isOver) setState({ is: 'stopped' });
    });
    return () => {
      isOver = true;
    };
  }, [library, rows, agency, isAsked]);
  if (subject === null) return { state: { is: 'none' }, stop: ending.stop };
  return {
    state: years === null ? state : { is: 'done', years: claimOverYears(subject, years) },
    stop: ending.stop,
  };
}

async function findingsOf(
  library: Library,
  row: ListRow,
  isOver: () => boolean,
): Promise<readonly ClaimFinding[] | null> {
  const reading = (await library.figures([row])).get(row.id);
  const content = reading === undefined ? undefined : await library.content(reading);
  if (reading === undefined || content === undefined) return null;
  return claimsOf(content, row, reading.figures, isOver);
}
