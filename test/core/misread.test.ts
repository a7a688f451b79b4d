import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import type { Decision, NewDecision } from '../../lib/core/decision';
import { atAddress, isNotReport, misread, misreadField, misreadIn, notReport } from '../../lib/core/misread';
import { countsOf, standingsOf, verdictOf } from '../../lib/core/standing';
import { forms } from '../../lib/forms';
import { decisionWords } from '../../lib/words/decision';
import { reportWith } from '../overlay/report';

const FIELD = 'review.total';
const wrong = reportWith({ [FIELD]: '4' });
const at = (made: NewDecision, day = 1): Decision => ({ ...made, at: `2024-01-0${day}T00:00:00.000Z` });

describe('a cell marked as misread', () => {
  it('is bound to what was read and lapses when it is read otherwise', () => {
    const mark = at(misread(FIELD, wrong, ' 0 '));
    expect(mark.verdict).toEqual({ state: 'misread', should: '0' });
    expect(misreadField(mark)).toBe(FIELD);
    expect([...misreadIn(wrong, [mark]).keys()]).toEqual([FIELD]);
    expect(misreadIn(reportWith({ [FIELD]: '5' }), [mark]).size).toBe(0);
    expect(misreadIn(reportWith({ [FIELD]: '4', 'review.upheld': '9' }), [mark]).size).toBe(1);
  });

  it('keeps the newest word, and none where nothing was said', () => {
    const marks = [at(misread(FIELD, wrong, '1'), 2), at(misread(FIELD, wrong, ''), 1)];
    expect(misreadIn(wrong, marks).get(FIELD)?.verdict).toEqual({ state: 'misread', should: '1' });
    expect(misread(FIELD, wrong, '  ').verdict).toEqual({ state: 'misread' });
  });

  it('sets aside every check that rests on it, and no other', () => {
    const findings = check(wrong, forms);
    const before = countsOf(findings, standingsOf(wrong, []));
    const standings = standingsOf(wrong, [at(misread(FIELD, wrong, ''))]);
    const after = countsOf(findings, standings);
    expect([before.fail, before.dismissed]).toEqual([1, 0]);
    expect([after.fail, after.dismissed, after.hold, after.checked]).toEqual([
      0,
      1,
      before.hold,
      before.checked,
    ]);
    expect(verdictOf(after)).toBe('dismissed');
  });

  it('takes the tick from a check that holds: a figure that was misread proves nothing', () => {
    const sound = reportWith({});
    const findings = check(sound, forms);
    const counts = countsOf(findings, standingsOf(sound, [at(misread(FIELD, sound, '3'))]));
    expect(counts).toMatchObject({ fail: 0, untold: 0, dismissed: 1 });
    expect(verdictOf(counts)).toBe('dismissed');
  });

  it('is told in the line of the check', () => {
    const [failing] = check(wrong, forms).filter(({ outcome }) => outcome === 'fails');
    if (failing === undefined) throw new Error('nothing fails');
    const standing = standingsOf(wrong, [at(misread(FIELD, wrong, '0'))]).of(failing);
    expect(decisionWords('en', forms)(standing)).toMatch(/^Rests on .+, marked as misread; it should be 0$/);
    expect(decisionWords('zh', forms)(standing)).toMatch(/^所涉.+标为误读，应为 0$/);
  });

  it('leaves a finding that was dismissed before as dismissed', () => {
    const [failing] = check(wrong, forms).filter(({ outcome }) => outcome === 'fails');
    if (failing === undefined) throw new Error('nothing fails');
    const dismissed: Decision = {
      ...at(misread(FIELD, wrong, ''), 2),
      ...{ id: failing.identity.id, verdict: { state: 'dismissed', reason: 'seen' } },
    };
    const standings = standingsOf(wrong, [dismissed, at(misread(FIELD, wrong, ''))]);
    expect(standings.of(failing).state).toBe('dismissed');
  });
});

describe('a page marked as not a report', () => {
  const page = { address: 'http://a.gov.cn/x?id=1#top' };
  const mark = at(notReport(wrong, page));

  it('is none at its address, with its figures', () => {
    expect(isNotReport(wrong, page, [mark])).toBe(true);
    expect(isNotReport(wrong, { address: 'http://a.gov.cn/x?id=1' }, [mark])).toBe(true);
    expect(isNotReport(wrong, page, [])).toBe(false);
  });

  it('is looked at anew at another address or with other figures', () => {
    expect(isNotReport(wrong, { address: 'http://a.gov.cn/x?id=2' }, [mark])).toBe(false);
    expect(isNotReport(reportWith({ [FIELD]: '5' }), page, [mark])).toBe(false);
    const { [FIELD]: _, ...figures } = wrong.figures;
    expect(isNotReport({ ...wrong, figures }, page, [mark])).toBe(false);
  });

  it('is bound to the address that the browser vouches for', () => {
    const claimed = at(notReport(wrong, { address: 'http://b.gov.cn/' }));
    expect(isNotReport(wrong, page, [atAddress(claimed, page)])).toBe(true);
    const cell = at(misread(FIELD, wrong, ''));
    expect(atAddress(cell, page)).toBe(cell);
  });

  it('takes nothing from the checks where the page is shown all the same', () => {
    const findings = check(wrong, forms);
    expect(countsOf(findings, standingsOf(wrong, [mark])).fail).toBe(1);
  });
});
