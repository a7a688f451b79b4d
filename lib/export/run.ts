import type { Library } from '../archive/database';
import { pause } from '../core/pause';
import { fileName, type Named } from './names';
import { type ExportReport, exportReport, type RecordOptions } from './record';
import { FILES, type WriterOptions, writerOf } from './writer';

/** Of the archive only what an export asks. */
export type Source = Pick<Library, 'whole' | 'content'>;

export interface RunOptions extends WriterOptions, RecordOptions {
  /** The readings that go out: of each report the last, or all, oldest first. */
  readonly readings: 'last' | 'all';
  /** Told after each slice how many reports are done, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
  /** How many reports (or readings) and figures are in it; `missing`: deleted meanwhile, or damaged. */
  readonly reports: number;
  readonly figures: number;
  readonly missing: number;
}

/** Reports fetched from the archive at a time. */
const BATCH = 12;
/** Milliseconds of work before other things have their turn. */
const SLICE = 12;
/** A file's text is gathered to pieces of so many UTF-16 units, which the browser may keep on disk. */
const PIECE = 1 << 20;

/** The readings of one report, checked and ready to be written; none where it is gone or damaged. */
export async function recordsOf(
  source: Source,
  id: string,
  readings: RunOptions['readings'],
  options: RecordOptions,
): Promise<(() => ExportReport)[]> {
  const whole = await source.whole(id);
  if (whole === undefined) return [];
  const wanted = whole.readings.filter(({ digest }) => readings === 'all' || digest === whole.entry.reading);
  return Promise.all(
    wanted.map(async (reading) => {
      const content = (await source.content(reading)) ?? null;
      return () => exportReport(whole, reading, content, options);
    }),
  );
}

/**
 * Makes a file of reports, in slices: nothing else has to wait for it, and it holds no more than a few reports and
 * what it wrote. Stopped by the signal, it leaves nothing behind.
 * @param ids of reports, in the order in which they are to stand
 * @throws the signal's reason where it was stopped; whatever the archive throws
 */
export async function runExport(
  source: Source,
  ids: readonly string[],
  options: RunOptions,
): Promise<ExportFile> {
  const { kind, readings, signal, onProgress } = options;
  const { part, extension, type } = FILES[kind];
  const parts = gathered();
  const writer = writerOf(options, parts.push);
  const named: Named[] = [];
  let figures = 0;
  let missing = 0;
  let since = performance.now();
  const rest = async (done: number) => {
    if (performance.now() - since < SLICE) return;
    onProgress?.(done, ids.length);
    await pause();
    signal?.throwIfAborted();
    since = performance.now();
  };
  signal?.throwIfAborted();
  for (let at = 0; at < ids.length; at += BATCH) {
    const some = ids.slice(at, at + BATCH);
    const found = await Promise.all(some.map((id) => recordsOf(source, id, readings, options)));
    signal?.throwIfAborted();
    for (const [offset, records] of found.entries()) {
      if (records.length === 0) missing += 1;
      for (const record of records) {
        const report = record();
        writer.add(report);
        named.push({ agency: report.agency, year: report.year });
        figures += report.figures.length;
        await rest(at + offset);
      }
    }
  }
  writer.end();
  onProgress?.(ids.length, ids.length);
  const about = kind === 'codebook' ? [] : named;
  return {
    name: fileName(about, part, extension),
    blob: parts.blob(type),
    ...{ reports: named.length, figures, missing },
  };
}

/** Pieces of a file as they come, made into blobs on the way. */
function gathered() {
  const blobs: Blob[] = [];
  let pieces: (string | Uint8Array<ArrayBuffer>)[] = [];
  let length = 0;
  const pack = () => {
    blobs.push(new Blob(pieces));
    pieces = [];
    length = 0;
  };
  return {
    push(piece: string | Uint8Array<ArrayBuffer>) {
      pieces.push(piece);
      length += piece.length;
      if (length > PIECE) pack();
    },
    blob(type: string): Blob {
      pack();
      return new Blob(blobs, { type });
    },
  };
}
