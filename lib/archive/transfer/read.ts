import {
  BackupError,
  FORMAT,
  type Header,
  headerSchema,
  LIMITS,
  type Line,
  lineOf,
  parsed,
  type Totals,
} from './format';

type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/**
 * Goes through a backup line by line, never with more than a line of it in memory. It ends without an error only
 * where the file was whole: until then nothing that it gave may be trusted to be all.
 * @throws BackupError
 */
export async function* readBackup(
  file: Blob,
  limits: Limits = LIMITS,
): AsyncGenerator<Line | { readonly is: 'header'; readonly header: Header }, void> {
  if (file.size > limits.file) throw new BackupError('huge');
  const found: Record<keyof Totals, number> = { reports: 0, aliases: 0, agencies: 0, settings: 0 };
  let lines = 0;
  let isEnded = false;
  for await (const text of textLines(file, limits)) {
    lines += 1;
    if (lines > limits.lines) throw new BackupError('huge');
    if (isEnded) throw new BackupError('damaged');
    if (lines === 1) {
      yield { is: 'header', header: headerOf(text) };
      continue;
    }
    const line = await lineOf(text);
    const kind = kindOf(line);
    if (kind !== null) found[kind] += 1;
    if (line.is === 'end') {
      isEnded = true;
      const { totals } = line;
      if (totals.reports !== found.reports || totals.aliases !== found.aliases)
        throw new BackupError('damaged');
      if (totals.agencies !== found.agencies || totals.settings !== found.settings)
        throw new BackupError('damaged');
    }
    yield line;
  }
  if (!isEnded) throw new BackupError('damaged');
}

function kindOf(line: Line): keyof Totals | null {
  switch (line.is) {
    case 'report':
      return 'reports';
    case 'alias':
      return 'aliases';
    case 'agency':
      return 'agencies';
    case 'setting':
      return 'settings';
    case 'refused':
      return line.kind;
    case 'end':
      return null;
  }
}

function headerOf(text: string): Header {
  let value: unknown;
  try {
    value = parsed(text);
  } catch (error) {
    throw new BackupError('foreign', { cause: error });
  }
  const header = headerSchema.safeParse(value);
  if (!header.success) throw new BackupError('foreign');
  if (header.data.version > FORMAT) throw new BackupError('newer');
  return header.data;
}

/** The lines of a compressed file. */
async function* textLines(file: Blob, limits: Limits): AsyncGenerator<string, void> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (start[0] !== 0x1f || start[1] !== 0x8b) throw new BackupError('foreign');
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(damaged);
      if (done) break;
      bytes += value.byteLength;
      if (bytes > limits.text) throw new BackupError('huge');
      const parts = (rest + decoded(decoder, value)).split('\n');
      rest = parts.pop() ?? '';
      if (rest.length > limits.line || parts.some((part) => part.length > limits.line))
        throw new BackupError('huge');
      yield* parts;
    }
  } finally {
    // Whoever stops half-way wants no more of it.
    reader.cancel().catch(() => {});
  }
  // Each line ends with a line break; what has none was cut off.
  if (rest !== '') throw new BackupError('damaged');
}

function damaged(error: unknown): never {
  throw new BackupError('damaged', { cause: error });
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (error) {
    return damaged(error);
  }
}
