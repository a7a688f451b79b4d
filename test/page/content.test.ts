import { describe, expect, it } from 'vitest';
import { contentSchema } from '../../lib/archive/schema';
import { plain } from '../../lib/core/text';
import { readHtml } from '../accuracy/measure';
import { plain as unmarked } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { soundReport } from '../publisher/sound';
import { samples } from '../samples';

const reports = samples.filter(({ kind }) => kind === 'report');
const sample = reports.find(({ name }) => name === 'wenshang-2020');
const html = sample?.html() ?? '';

describe.each(reports.map((one) => [one.name, one] as const))('the content of %s', (_, one) => {
  const { content, report } = readHtml(one.html());

  it('passes the archive’s schema as it is', () => {
    expect(contentSchema.parse(content)).toEqual(content);
    expect(content?.tables.length).toBeGreaterThan(0);
  });

  it('has every figure in its tables, and nothing but rows and cells', () => {
    const cells = new Set(content?.tables.flatMap((table) => table.split(/<[^>]*>/)).map(plain));
    const missing = Object.values(report.figures).filter(
      ({ text }) => text !== '' && ![...cells].some((cell) => cell.includes(plain(text))),
    );
    expect(missing).toEqual([]);
    const tags = new Set(content?.tables.flatMap((table) => table.match(/<\/?[a-z]+/g) ?? []));
    expect([...tags].filter((tag) => !/^<\/?(?:table|tr|t[dh])$/.test(tag))).toEqual([]);
  });
});

describe('the text of the sections', () => {
  it('is parted at its headings and leaves the tables out', () => {
    const sections = readHtml(html).content?.sections ?? [];
    const parts = sections.map(({ part }) => part).filter((part) => part !== null);
    expect(parts).toEqual(['overview', 'disclosed', 'requests', 'remedies', 'problems', 'other']);
    const remedies = sections.find(({ part }) => part === 'remedies');
    expect(remedies?.heading).toContain('行政复议');
    expect(remedies?.text ?? '').not.toContain('维持');
  });

  it('is cut at a sensible length, and markup in it is text', () => {
    const long = html.replace(/<\/h1>|<\/p>/, (end) => `${end}<p>&lt;script&gt;${'长'.repeat(100_000)}</p>`);
    const { content } = readHtml(long);
    const text = content?.sections.map((one) => one.text).join('') ?? '';
    expect(text.length).toBeLessThanOrEqual(30_000);
    expect(contentSchema.safeParse(content).success).toBe(true);
  });

  it('takes the longer of a heading in the contents and the part itself', () => {
    const contents = '<ul><li>一、总体情况</li><li>二、主动公开政府信息情况</li></ul>';
    const { content } = readHtml(html.replace(/<table/i, `${contents}<table`));
    const parts = content?.sections.map(({ part }) => part).filter((part) => part === 'overview');
    expect(parts).toHaveLength(1);
  });
});

describe('a heading in brackets', () => {
  it('stays in the part that it stands in', () => {
    const inner = '<p>（一）主动公开情况</p><p>发布信息 26 条。</p>';
    const page = publish(soundReport(5, '2021'), unmarked, { seed: 5 });
    const { content } = readHtml(page.html.replace(/(总体情况<\/\w+>)/, `$1${inner}`));
    const textOf = (part: string) => content?.sections.find((one) => one.part === part)?.text;
    expect(textOf('overview')).toContain('（一）主动公开情况\n发布信息 26 条。');
    expect(textOf('disclosed')).not.toContain('26');
  });
});

describe('what stands beside the report', () => {
  const own = publish(soundReport(5, '2021'), unmarked, { seed: 5 });
  const end = own.html.lastIndexOf('</table>') + '</table>'.length;
  const kept = (after: string) => {
    const text = '<p>五、存在的主要问题及改进情况</p><p>公开不够。</p>';
    const { content } = readHtml(`${own.html.slice(0, end)}${text}${after}</body></html>`);
    return content?.sections.map((one) => one.text).join('\n');
  };

  it.each([
    [
      'another report',
      `<h2>青屿县审计局${own.year}年政府信息公开工作年度报告</h2><p>一、总体情况</p><p>${'另收到申请7件。'.repeat(99)}</p>`,
    ],
    ['what is appended', '<p>附件2：所属单位情况</p><p>（一）青屿站。另收到申请7件。</p>'],
  ])('is not kept: %s', (_, after) => {
    expect(kept(after)).toContain('公开不够。');
    expect(kept(after)).not.toContain('另收到');
  });
});

describe('a page that is no report', () => {
  it('has no content', () => {
    const other = samples.find(({ kind }) => kind === 'other');
    expect(readHtml(other?.html() ?? '').content).toBeNull();
  });
});
