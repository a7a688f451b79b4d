/** How many saved pages `gouji check` reads in a second, beside a reader written with cheerio, and what memory it holds. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Held, quartersOf } from './cli/held';
import { writePages } from './cli/pages';
import { type Score, scoreOf } from './cli/score';
import { measureShares } from './cli/shares';
import { median } from './measure';
import { type Aim, limited, marked, type Part, type Table } from './part';

/** Pages that are read in every turn. */
const PAGES = 1_000;
/** Pages over which memory must not grow. */
const MANY = 5_000;
/** Last quarter of the pages against the first. */
const MOST_GROWTH = 1.1;
/** `gouji check` is to read so many times as many pages in a second as the cheerio reader. */
const TIMES_AS_MANY = 5;

const scriptAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const cores = availableParallelism();

export const cliPart: Part = {
  name: 'cli',
  heading: 'gouji check (Node) over saved pages, beside a reader written with cheerio',
  inBrowser: false,
  async run(turns) {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
    try {
      const { table, aims } = measureSpeed(folder, turns);
      return { tables: [table, measureShares(join(folder, 'some')), measureMemory(folder)], aims };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

interface Program {
  readonly what: string;
  readonly args: readonly string[];
}

function measureSpeed(folder: string, turns: number): { table: Table; aims: Aim[] } {
  const some = join(folder, 'some');
  const pages = writePages(some, PAGES);
  const gouji = (jobs: number) => [
    scriptAt('../../cli/gouji.ts'),
    'check',
    '--json',
    '--jobs',
    `${jobs}`,
    some,
  ];
  const rival: Program = { what: 'the cheerio reader, one core', args: [scriptAt('cli/rival-run.ts'), some] };
  const ours: readonly Program[] = [
    { what: 'gouji check, one core', args: gouji(1) },
    { what: `gouji check, all cores (${cores})`, args: gouji(cores) },
  ];
  const measured = [rival, ...ours].map((program) => ({ ...program, seconds: [] as number[], output: '' }));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [at, one] of measured.entries()) {
      one.output = join(folder, `${at}.jsonl`);
      one.seconds.push(secondsOf(one, one.output));
    }
  }
  const [base = [], ...times] = measured.map(({ seconds }) => seconds);
  const ratios = [base, ...times].map((seconds) =>
    median(seconds.map((own, turn) => (base[turn] ?? 0) / own)),
  );
  const figures = ({ right, expected, wrong, whole }: Score) => [
    share(right, expected),
    `${wrong}`,
    share(whole, PAGES),
  ];
  return {
    table: {
      what: `${PAGES} pages`,
      columns: ['pages/s', 'ratio', 'figures', 'misread', 'whose'],
      rows: measured.map(({ what, seconds, output }, at) => ({
        what,
        figures: [
          (PAGES / median(seconds)).toFixed(0),
          (ratios[at] ?? 0).toFixed(2),
          ...figures(scoreOf(output, pages)),
        ],
      })),
      notes: [
        'pages/s and ratio: whole runs, start and end of the program included; against the cheerio reader in the same turn.',
        'figures: of those printed, read right. misread: figures that are none, or others. whose: agency and year right.',
      ],
    },
    aims: ours.map(({ what }, at) => aimOf(what, ratios[at + 1] ?? 0)),
  };
}

function aimOf(what: string, ratio: number): Aim {
  return {
    what: `pages in a second, ${what}, against a cheerio reader`,
    wanted: `at least ${TIMES_AS_MANY} times`,
    figure: ratio.toFixed(2),
    isMet: ratio >= TIMES_AS_MANY,
  };
}

/** Runs a program of ours with its output in a file. */
function secondsOf({ what, args }: Program, output: string): number {
  const file = openSync(output, 'w');
  const started = performance.now();
  const { status, signal, error } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    stdio: ['ignore', file, 'inherit'],
  });
  const seconds = (performance.now() - started) / 1000;
  closeSync(file);
  // 1: some of the reports are wrong, as they are meant to be.
  if (error !== undefined || signal !== null || (status !== 0 && status !== 1))
    throw new Error(`${what} ended with ${error?.message ?? signal ?? status}`);
  return seconds;
}

/** Cut, never rounded up to a hundred. */
function share(part: number, whole: number): string {
  return `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)} %`;
}

function measureMemory(folder: string): Table {
  const many = join(folder, 'many');
  writePages(many, MANY);
  const rows = [1, cores].map((jobs) => {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', scriptAt('cli/memory.ts'), many, `${jobs}`],
      { encoding: 'utf8', maxBuffer: 1 << 24 },
    );
    if (status !== 0) throw new Error(`gouji check ended with ${status}: ${stderr}`);
    const held = JSON.parse(stdout) as Held[];
    const ofProcess = quartersOf(held.map((one) => one.process));
    const ofHeap = quartersOf(held.map((one) => one.heap));
    const shown = ({ first, last }: typeof ofHeap) => [megabytes(first), megabytes(last)];
    return {
      what: `${MANY} pages, ${jobs === 1 ? 'one core' : `all cores (${jobs})`}`,
      figures: [
        ...shown(ofHeap),
        limited(ofHeap.growth.toFixed(2), ofHeap.growth <= MOST_GROWTH),
        ...shown(ofProcess),
        marked(ofProcess.growth.toFixed(2), ofProcess.growth <= MOST_GROWTH),
      ],
    };
  });
  return {
    what: 'memory, MB, first and last quarter of the pages',
    columns: ['heap', 'last', 'growth', 'process', 'last', 'growth'],
    rows,
    notes: [
      'heap: what outlives a collection, of the main thread. process: all that the system counts, garbage and all threads.',
    ],
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
