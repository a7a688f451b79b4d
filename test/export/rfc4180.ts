/**
 * A reader of RFC 4180 as strict as the text of the standard: CRLF after every record, quotes only around whole
 * fields and doubled within them. It shares nothing with the writer.
 * @throws Error at the first departure from the standard
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  const quoted = () => {
    let value = '';
    at += 1;
    for (;;) {
      const end = text.indexOf('"', at);
      if (end < 0) throw new Error('a quote is never closed');
      value += text.slice(at, end);
      at = end + 1;
      if (text[at] !== '"') return value;
      value += '"';
      at += 1;
    }
  };
  const bare = () => {
    const start = at;
    while (at < text.length && !',"\r\n'.includes(text[at] ?? '')) at += 1;
    if (text[at] === '"') throw new Error(`a quote within a bare field at ${at}`);
    return text.slice(start, at);
  };
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      record.push(text[at] === '"' ? quoted() : bare());
      if (text[at] === ',') at += 1;
      else break;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no CRLF at ${at}`);
    at += 2;
    if (records[0] !== undefined && records[0].length !== record.length)
      throw new Error(`${record.length} fields under ${records[0].length} heads`);
    records.push(record);
  }
  return records;
}

/** Records as objects by the names of the first. */
export function tableOf(text: string): Record<string, string>[] {
  const [heads = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])));
}
