import type { Writable } from 'node:stream';
import { localeOf, main } from './main';

/** As the shell tells of a program whose reader has gone: 128 and the number of SIGPIPE. */
const READER_GONE = 141;

/** Waits until a line is on its way, so that no more is read than can be told. */
const lineTo = (stream: Writable) => (line: string) =>
  new Promise<void>((resolve) => stream.write(`${line}\n`, () => resolve()));

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `gouji check folder | head` has all that was asked for.
    if (error.code === 'EPIPE') process.exit(READER_GONE);
    throw error;
  });
}

process.exitCode = await main(
  process.argv.slice(2),
  { out: lineTo(process.stdout), error: lineTo(process.stderr) },
  localeOf(process.env),
  process.stdout.isTTY === true,
);
