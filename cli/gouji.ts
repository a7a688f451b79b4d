import { localeOf, main } from './main';

process.exitCode = main(
  process.argv.slice(2),
  {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
  },
  localeOf(process.env),
  process.stdout.isTTY === true,
);
