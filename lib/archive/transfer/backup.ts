import type { Library } from '../database';
import { agencyRowSchema, aliasRowSchema } from '../rows';
import { REPORT_STORES, rowsOf } from '../stores';
import { FORMAT, type Header, reportText, type Totals } from './format';

/** What a backup says besides the archive. */
export interface BackupAbout {
  /** Version of the program. */
  readonly program: string;
  /** Settings by name; those that are as they were at first need not be there. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Told now and then how many reports are written, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** The name of a backup's file: `gouji-backup-2024-01-31.json.gz`, by the reader's own day. */
export function backupName(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `gouji-backup-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.json.gz`;
}

/** All that is kept, in one compressed file. It is written line by line: the whole never stands in memory as text. */
export async function backup(archive: Library, about: BackupAbout): Promise<Blob> {
  const lines = linesOf(archive, about);
  const encoder = new TextEncoder();
  const text = new ReadableStream<BufferSource>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
  });
  const blob = await new Response(text.pipeThrough(new CompressionStream('gzip'))).blob();
  return new Blob([blob], { type: 'application/gzip' });
}

async function* linesOf(
  { database }: Library,
  { program, settings, at, onProgress }: BackupAbout,
): AsyncGenerator<string, void> {
  const header: Header = { gouji: 'backup', version: FORMAT, made: new Date(at).toISOString(), program };
  yield JSON.stringify(header);
  const ids = await database.getAllKeys('reports');
  let reports = 0;
  for (const id of ids) {
    const rows = await rowsOf(database.transaction(REPORT_STORES, 'readonly'), id);
    // Deleted meanwhile, or damaged: there is nothing that could be restored.
    if (rows === undefined) continue;
    yield reportText(rows);
    reports += 1;
    if (reports % 100 === 0) onProgress?.(reports, ids.length);
  }
  const aliases = (await database.getAll('aliases')).filter((row) => aliasRowSchema.safeParse(row).success);
  for (const alias of aliases) yield JSON.stringify({ alias });
  const agencies = (await database.getAll('agencies')).filter(
    (row) => agencyRowSchema.safeParse(row).success,
  );
  for (const agency of agencies) yield JSON.stringify({ agency });
  const set = Object.entries(settings);
  for (const setting of set) yield JSON.stringify({ setting });
  onProgress?.(reports, reports);
  const end: Totals = {
    reports,
    aliases: aliases.length,
    agencies: agencies.length,
    settings: set.length,
  };
  yield JSON.stringify({ end });
}
