import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '../../../../components/export/export.css';
import { Export, type Work } from '../../../../components/export/Export';
import { copyText } from '../../../../components/host/copy';
import { saveFile } from '../../../../components/host/save';
import { day } from '../../../../components/list/figures';
import type { ExportReport } from '../../../../lib/export/record';
import { type ExportFile, type RunOptions, recordsOf, runExport } from '../../../../lib/export/run';
import { htmlTables, plainTables } from '../../../../lib/export/tables';
import { FILES, KINDS } from '../../../../lib/export/writer';
import { exportWords } from '../../../../lib/words/export';
import { libraryWords } from '../../../../lib/words/library';
import type { ViewProps } from '../../view';
import { aboutOf, chosenRows, hasMark, kindGroups, scopeGroups, scopeIn, scopeQuery } from './choices';
import { chosenForExport } from './chosen';
import { figuresIn, previewOf } from './preview';

const { version } = browser.runtime.getManifest();

/** Reports that a preview looks at, and the most that are put on the clipboard. */
const PREVIEWED = 3;
const MOST_COPIED = 50;

/** Files of reports: which, as what, how it begins, and the file itself. */
export function View({ library, rows, query, language, go }: ViewProps) {
  const say = useMemo(() => exportWords(language), [language]);
  const words = libraryWords(language);
  const selection = useSelection();
  const scope = scopeIn(query);
  const chosen = useMemo(() => chosenRows(scope, rows, selection ?? []), [query, rows, selection]);
  const ids = useMemo(() => chosen.map(({ id }) => id), [chosen]);
  const kind = KINDS.find((one) => one === query.kind) ?? 'long';
  const readings = query.readings === 'all' ? 'all' : 'last';
  const mark = query.mark !== 'no';
  const options = (): RunOptions => {
    const made = Date.now();
    return { ...{ kind, language, readings, mark, made, day: day(made), program: version }, dayOf: day };
  };
  const first = useFirst(library, ids, readings, language);
  const [work, setWork] = useState<Work>({ is: 'nothing' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    // Another choice, or another view: what was under way is of no use any more.
    setWork({ is: 'nothing' });
    return () => running.current?.abort();
  }, [ids, kind, readings, mark]);

  const change = (part: Readonly<Record<string, string>>) =>
    go({ view: 'export', query: { ...query, ...part } }, 'replace');
  const run = async (finish: (file: ExportFile) => Promise<string>) => {
    const stopping = new AbortController();
    running.current = stopping;
    const { signal } = stopping;
    setWork({ is: 'working', done: 0, of: ids.length });
    const tell = (text: string, failed = false) => {
      if (running.current === stopping) setWork({ is: 'said', text, failed });
    };
    try {
      const onProgress = (done: number, of: number) => setWork({ is: 'working', done, of });
      const file = await runExport(library, ids, { ...options(), signal, onProgress });
      tell(await finish(file));
    } catch (error) {
      if (signal.aborted) tell(say('stopped'));
      else tell(say('failed', { detail: String(error).slice(0, 300) }), true);
    }
  };
  const save = () =>
    run(async ({ name, blob, reports, missing }) => {
      saveFile(document, name, blob);
      const said = say('saved', { name, reports, size: sizeOf(blob.size) });
      return missing === 0 ? said : `${said} ${say('missing', { n: missing })}`;
    });
  const copy = () =>
    run(async ({ blob }) => {
      const isCopied = kind === 'html' ? await copyTables() : await copyText(document, await blob.text());
      return say(isCopied ? 'copied' : 'notCopied');
    });
  const copyTables = async () => {
    const found = await Promise.all(ids.map((id) => recordsOf(library, id, readings, options())));
    const reports = found.flat().map((record) => record());
    const flavour = (type: string, one: (report: ExportReport) => string) => [
      type,
      new Blob([reports.map(one).join('\n')], { type }),
    ];
    const flavours = [
      flavour('text/html', (report) => htmlTables(report, language)),
      flavour('text/plain', (report) => plainTables(report, language)),
    ];
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(flavours))]).then(
      () => true,
      () => false,
    );
  };

  const count = chosen.reduce((sum, row) => sum + (readings === 'all' ? row.readings : 1), 0);
  return (
    <>
      <h1>{words('view_export')}</h1>
      <Export
        say={say}
        library={words}
        scope={scope.value}
        scopes={scopeGroups(scope, rows, selection ?? [], say)}
        onScope={(value) => change(scopeQuery(value))}
        kind={kind}
        kinds={kindGroups(say)}
        onKind={(value) => change({ kind: value })}
        about={aboutOf(kind, say)}
        mark={hasMark(kind) ? mark : null}
        onMark={(isOn) => change({ mark: isOn ? '' : 'no' })}
        all={readings === 'all'}
        onAll={(isOn) => change({ readings: isOn ? 'all' : '' })}
        counts={countsOf(chosen.length, count, first === null ? null : figuresIn(kind, first, count), say)}
        preview={first === null ? null : previewOf(first, options())}
        isEmpty={ids.length === 0 && kind !== 'codebook'}
        work={work}
        onSave={save}
        onCopy={FILES[kind].text && ids.length <= MOST_COPIED ? copy : null}
        onStop={() => running.current?.abort()}
      />
    </>
  );
}

/** The reports selected in the list; null while they are being asked for. */
function useSelection(): readonly string[] | null {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isOver = false;
    chosenForExport().then(
      (found) => {
        if (!isOver) setIds(found);
      },
      () => {
        if (!isOver) setIds([]);
      },
    );
    return () => {
      isOver = true;
    };
  }, []);
  return ids;
}

/** The first of the chosen reports, ready to be shown; null while they are being read. */
function useFirst(
  library: ViewProps['library'],
  ids: readonly string[],
  readings: RunOptions['readings'],
  language: ViewProps['language'],
): readonly ExportReport[] | null {
  const [found, setFound] = useState<readonly ExportReport[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const some = ids.slice(0, PREVIEWED);
      const records = await Promise.all(
        some.map((id) => recordsOf(library, id, readings, { language, dayOf: day })),
      );
      return records
        .flat()
        .slice(0, PREVIEWED)
        .map((record) => record());
    };
    setFound(null);
    read().then(
      (reports) => {
        if (!isOver) setFound(reports);
      },
      (error: unknown) => {
        console.error('Gouji:', error);
        if (!isOver) setFound([]);
      },
    );
    return () => {
      isOver = true;
    };
  }, [library, ids, readings, language]);
  return found;
}

type Say = ReturnType<typeof exportWords>;

function countsOf(reports: number, readings: number, figures: number | null, say: Say): string {
  const count =
    readings > reports ? say('countsReadings', { reports, readings }) : say('counts', { reports });
  return figures === null ? count : `${count}${say('countsFigures', { figures })}`;
}

/** `64 KB`, `1.5 MB`: for a person, who does not count bytes. */
function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
