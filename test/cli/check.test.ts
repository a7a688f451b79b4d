import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../cli/main';
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';
import { sampleNamed } from '../samples';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-'));
  mkdirSync(join(folder, 'saved'));
  for (const name of ['wenshang-2020', 'planted-errors-2022', 'mudanjiang-2020']) {
    writeFileSync(join(folder, 'saved', `${name}.html`), sampleNamed(name).html());
  }
  writeFileSync(join(folder, 'notes.txt'), 'no page');
  writeFileSync(join(folder, 'empty.html'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const status = await main(
    args,
    { out: (line) => out.push(line), error: (line) => error.push(line) },
    'en_US.UTF-8',
    false,
  );
  return { status, out, error };
}

/** What is printed of one file, in words. */
async function blockOf(path: string): Promise<string> {
  return (await run('check', path)).out[0] ?? '';
}

async function lineOf<Wanted extends Line>(path: string): Promise<Wanted> {
  return JSON.parse((await run('check', '--json', path)).out[0] ?? '');
}

const at = (name: string) => join(folder, name);

interface Line {
  source: string;
  kind: string;
  agency: string | null;
  year: number | null;
  edition: string | null;
  figures: Record<string, number | null>;
  identities: { hold: number; fail: number; untold: number };
  findings: {
    rule: string;
    level: string;
    fields: string[];
    left?: number;
    right?: number;
    message: string;
  }[];
  suspects: unknown[];
}

describe('gouji check --json', () => {
  it('prints one object per file, a folder sorted by name, and 1 where a report has an error', async () => {
    const { status, out, error } = await run('check', '--json', at('saved'));
    expect(status).toBe(1);
    expect(error).toEqual([]);
    const lines = out.map((line) => JSON.parse(line) as Line);
    expect(lines.map((line) => [line.source, line.kind, line.identities])).toEqual([
      [at('saved/mudanjiang-2020.html'), 'report', { hold: 37, fail: 0, untold: 3 }],
      [at('saved/planted-errors-2022.html'), 'report', sampleNamed('planted-errors-2022').identities],
      [at('saved/wenshang-2020.html'), 'report', { hold: 40, fail: 0, untold: 0 }],
    ]);
  });

  it('prints exact numbers, and both sums of each failing identity with its total last', async () => {
    const wenshang = await lineOf(at('saved/wenshang-2020.html'));
    expect(wenshang.agency).toBe('汶上县住房和城乡建设局');
    expect([wenshang.year, wenshang.edition]).toEqual([2020, '2019']);
    expect(wenshang.figures['disclosed.procurement.amount']).toBe(379460);
    expect(wenshang.figures['disclosed.licensing.change']).toBe(-6);
    const planted = await lineOf(at('saved/planted-errors-2022.html'));
    const errors = planted.findings.filter((finding) => finding.level === 'error');
    const expected = sampleNamed('planted-errors-2022').failing;
    expect(errors.map(({ left, right }) => [String(left), String(right)]).sort()).toEqual(
      expected.map(({ left, right }) => [left, right]).sort(),
    );
    for (const { rule, fields } of errors) {
      if (rule === 'requests.applicants' || rule.endsWith('.results'))
        expect(fields.at(-1)).toMatch(/\.total$/);
    }
  });

  it('shows a shifted row as a note that names its fields', async () => {
    const line = await lineOf(at('saved/mudanjiang-2020.html'));
    const note = line.findings.find((finding) => finding.rule === 'page.row');
    expect(note).toMatchObject({ level: 'note' });
    expect(note?.fields).toHaveLength(15);
    expect(note?.message).toContain('4 1 0 0 5');
    expect(Object.keys(line.figures).filter((field) => /^(?:review|litigation)/.test(field))).toEqual([]);
  });
});

describe('claims of the text', () => {
  const text = async (overview: readonly string[]) => {
    const report = soundReport(21, '2021');
    const received = report.figures['requests.received.total']?.value ?? '0';
    const lines = overview.map((line) => line.replace('{received}', received));
    writeFileSync(
      at('text.html'),
      publish({ ...report, text: { ...report.text, overview: lines } }, plain, { seed: 21 }).html,
    );
    return {
      status: (await run('check', at('text.html'))).status,
      line: await lineOf<ClaimLine>(at('text.html')),
      received,
    };
  };
  interface ClaimLine extends Line {
    claims: { rule: string; outcome: string; quote: string; left: number; right: number }[];
  }

  it('are listed, and a finding only where tables or figures contradict them', async () => {
    const { line, received } = await text([
      '全年收到政府信息公开申请{received}件，承办建议提案39件，其中人大建议7件，政协提案32件。',
    ]);
    expect(line.findings.filter(({ rule }) => rule.startsWith('claim.'))).toEqual([]);
    expect(line.claims.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['claim.figure', 'agrees'],
      ['claim.sum', 'agrees'],
    ]);
    expect(line.claims[0]).toMatchObject({ left: Number(received), right: Number(received) });
  });

  it('are warnings with the words, their place and both figures', async () => {
    const { status, line, received } = await text([
      '全年收到政府信息公开申请9{received}件。',
      '承办建议提案40件，其中人大建议7件，政协提案32件。',
    ]);
    expect(status).toBe(0);
    const found = line.findings.filter(({ rule }) => rule.startsWith('claim.'));
    expect(found).toMatchObject([
      {
        rule: 'claim.figure',
        level: 'warning',
        fields: ['requests.received.total'],
        left: Number(`9${received}`),
        right: Number(received),
        quote: `全年收到政府信息公开申请9${received}件`,
      },
      { rule: 'claim.sum', level: 'warning', fields: [], left: 39, right: 40 },
    ]);
    expect(found[0]).toHaveProperty('at.start', 0);
  });
});

describe('suspects', () => {
  const oneError = () => {
    const spoilt = plantError(soundReport(21, '2021'), 'requests.granted.business', '17');
    writeFileSync(at('one.html'), publish(spoilt, plain, { seed: 21 }).html);
    return soundReport(21, '2021').figures['requests.granted.business']?.value;
  };

  it('names the only figure whose correction makes every failing identity hold', async () => {
    const right = oneError();
    const line = await lineOf(at('one.html'));
    expect(line.identities.fail).toBe(2);
    expect(line.suspects).toEqual([
      { field: 'requests.granted.business', printed: 17, expected: Number(right) },
    ]);
  });

  it('says so in words, with the checks that the figure explains beneath', async () => {
    const right = oneError();
    const block = await blockOf(at('one.html'));
    expect(block).toContain(
      `1 figure explains 2 failing checks: “Granted, businesses” is printed as 17; the other figures imply ${right}`,
    );
  });

  it('names none where several figures would do, and lists them', async () => {
    const line = await lineOf(at('saved/planted-errors-2022.html'));
    expect(line.suspects).toEqual([]);
    const block = await blockOf(at('saved/planted-errors-2022.html'));
    expect(block).toContain('in 4 ways that cannot be told apart');
  });

  it('names none on a sound page', async () => {
    const line = await lineOf(at('saved/wenshang-2020.html'));
    expect(line.suspects).toEqual([]);
  });
});

describe('the sign of a block', () => {
  it('is a tick only where all was read: other figures on the page, or cells that are none, take it away', async () => {
    const sound = publish(soundReport(9, '2021'), plain, { seed: 9 }).html;
    const other = publish(soundReport(10, '2021'), plain, { seed: 10 }).html;
    const tables = other.slice(other.indexOf('<table'), other.lastIndexOf('</table>') + 8);
    writeFileSync(at('sound.html'), sound);
    writeFileSync(at('two.html'), sound.replace('</body>', `${tables}</body>`));
    writeFileSync(at('cell.html'), sound.replace(/(<td[^>]*>)\d+(?=<)/, '$1▒▒'));
    expect(await blockOf(at('sound.html'))).toMatch(/✓ .*: 42 hold, 0 fail, 0 cannot be told$/m);
    expect(await blockOf(at('two.html'))).toMatch(/◇\? .*: 42 hold, .* · 3 places not read$/m);
    expect(await blockOf(at('cell.html'))).toMatch(/◇\? .*: 42 hold, .* · 1 place not read$/m);
    expect((await run('check', at('two.html'))).status).toBe(0);
  });
});

describe('gouji rules', () => {
  it('prints the rule book in the language asked for', async () => {
    const { status, out } = await run('rules', '--lang', 'zh');
    expect(status).toBe(0);
    expect(out.join('\n')).toContain('第一项加第二项之和，等于第三项加第四项之和');
    expect((await run('rules')).out.join('\n')).toContain('requests.balance');
  });
});

describe('gouji check', () => {
  it('says in words what fails, with the formula in real numbers', async () => {
    const { out } = await run('check', at('saved/planted-errors-2022.html'));
    const [block = ''] = out;
    const { hold, fail } = sampleNamed('planted-errors-2022').identities ?? { hold: 0, fail: 0 };
    expect(block).toContain(`2021 form · 42 checks: ${hold} hold, ${fail} fail, 0 cannot be told`);
    for (const { left, right } of sampleNamed('planted-errors-2022').failing) {
      expect(block).toContain(` = ${left} ≠ ${right}`);
    }
  });

  it('speaks Chinese on request', async () => {
    expect((await run('check', '--lang', 'zh', at('saved/wenshang-2020.html'))).out[0]).toContain(
      '40 项核对：40 项相符，0 项不符',
    );
  });

  it('takes an empty page for what it is', async () => {
    expect(await run('check', at('empty.html'))).toMatchObject({ status: 0, error: [] });
  });

  it('names what it could not read, does the others, and ends with 2', async () => {
    const { status, out, error } = await run(
      'check',
      at('absent.html'),
      at('notes.txt'),
      at('saved/wenshang-2020.html'),
    );
    expect(status).toBe(2);
    expect(error).toHaveLength(2);
    expect(error.join('\n')).toContain('absent.html: there is no such file or folder');
    expect(out).toHaveLength(1);
  });

  it.each([
    [[]],
    [['check']],
    [['inspect', 'x.html']],
    [['check', '--lang', 'fr', 'x.html']],
    [['check', '--what', 'x.html']],
    [['check', '--jobs', '0', 'x.html']],
    [['check', '--jobs', 'all', 'x.html']],
  ])('explains its usage for %j', async (args) => {
    const { status, out, error } = await run(...args);
    expect(status).toBe(2);
    expect(out).toEqual([]);
    expect(error.join('\n')).toContain('Usage: gouji check');
  });
});
