import { describe, expect, it } from 'vitest';
import { summaryText } from '../../components/overlay/summary';
import type { Report } from '../../lib/core/report';
import { verdictOf } from '../../lib/core/standing';
import { overlayWords } from '../../lib/words/overlay';
import { reportWith } from './report';

const zh = overlayWords('zh');
const en = overlayWords('en');
const report = reportWith({});
const counts = (hold: number, fail: number, untold: number, dismissed = 0, unread = 0) => ({
  checked: hold + fail + untold + dismissed,
  hold,
  fail,
  untold,
  dismissed,
  unread,
});

describe('summaryText', () => {
  it('says what was checked as plainly as what failed', () => {
    expect(summaryText(report, counts(39, 1, 0), zh)).toBe('2019 年版表式 · 40 项核对：39 项相符，1 项不符');
    expect(summaryText(report, counts(39, 1, 0), en)).toBe('2019 form · 40 checks: 39 hold, 1 fails');
  });
  it('has its plurals right', () => {
    expect(summaryText(report, counts(1, 0, 0), en)).toBe('2019 form · 1 check: 1 holds');
    expect(summaryText(report, counts(38, 2, 0), en)).toBe('2019 form · 40 checks: 38 hold, 2 fail');
  });
  it('counts what is untold', () => {
    expect(summaryText(report, counts(37, 0, 3), zh)).toBe(
      '2019 年版表式 · 40 项核对：37 项相符，3 项无法判断',
    );
    expect(summaryText(report, counts(37, 0, 3), en)).toBe('2019 form · 40 checks: 37 hold, 3 untold');
  });
  it('says what was dismissed beside what fails, so that the numbers add up', () => {
    expect(summaryText(report, counts(35, 4, 0, 1), zh)).toBe(
      '2019 年版表式 · 40 项核对：35 项相符，4 项不符，1 项已忽略',
    );
    expect(summaryText(report, counts(39, 0, 0, 1), en)).toBe('2019 form · 40 checks: 39 hold, 1 dismissed');
  });
  it('counts what is worth a look, where there is something', () => {
    expect(summaryText(report, counts(40, 0, 0), zh, 2)).toMatch(/40 项相符 · 2 处可留意$/);
    expect(summaryText(report, counts(40, 0, 0), en, 2)).toMatch(/40 hold · 2 to look at$/);
    expect(summaryText(report, counts(40, 0, 0), en, 0)).toMatch(/40 hold$/);
  });
  it('says that more is printed than was read', () => {
    expect(summaryText(report, counts(40, 0, 0, 0, 1), zh)).toMatch(/40 项相符 · 1 处未能读取$/);
    expect(summaryText(report, counts(40, 0, 0, 0, 2), en, 1)).toMatch(
      /40 hold · 2 places not read · 1 to look at$/,
    );
  });
  it('does not call a report without checks fine', () => {
    expect(summaryText(report, counts(0, 0, 0), en)).toBe('2019 form · no totals to check');
    expect(verdictOf(counts(0, 0, 0))).toBe('untold');
  });
  it('names a mixed and an unknown form', () => {
    const edition = (value: Report['edition']): Report => ({ ...report, edition: value });
    expect(summaryText(edition('mixed'), counts(1, 0, 0), zh)).toMatch(/^新旧表式混用 · /);
    expect(summaryText(edition(null), counts(1, 0, 0), en)).toMatch(/^form not recognised · /);
  });
});

describe('verdictOf', () => {
  it('lets failing outweigh untold, and untold outweigh holding', () => {
    expect(verdictOf(counts(30, 1, 9))).toBe('fails');
    expect(verdictOf(counts(39, 0, 1))).toBe('untold');
    expect(verdictOf(counts(40, 0, 0))).toBe('holds');
  });
  it('never calls a page sound of which a table was not read', () => {
    expect(verdictOf(counts(40, 0, 0, 0, 1))).toBe('untold');
    expect(verdictOf(counts(39, 0, 0, 1, 1))).toBe('untold');
    expect(verdictOf(counts(39, 1, 0, 0, 1))).toBe('fails');
  });
  it('never calls a report sound of which something was dismissed', () => {
    expect(verdictOf(counts(39, 0, 0, 1))).toBe('dismissed');
    expect(verdictOf(counts(38, 0, 1, 1))).toBe('untold');
    expect(verdictOf(counts(38, 1, 0, 1))).toBe('fails');
  });
});
