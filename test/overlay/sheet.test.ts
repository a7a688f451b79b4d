import { describe, expect, it } from 'vitest';
import { groupOf, keyOfGroup, listingOf, sheetOf, softCount } from '../../components/findings/sheet';
import { leadOf, litOf } from '../../components/overlay/lit';
import { FIRST_VIEW } from '../../components/overlay/state';
import { type Decidable, type Decision, decide, idOf } from '../../lib/core/decision';
import { unknownIdentity } from '../../lib/core/report';
import { countsOf, standingsOf } from '../../lib/core/standing';
import { forms } from '../../lib/forms';
import { softRules } from '../../lib/forms/soft';
import { type Changes, reportWith } from './report';

const identity = { ...unknownIdentity('', ''), agency: '某局', year: 2020 };
const rules = { forms, soft: softRules, derived: [] };
/** One wrong figure that fails three checks, and one total of review that four figures could explain. */
const CHANGES = { 'requests.handled.business': '2', 'review.total': '1', 'requests.granted.other': '见附件' };
const CAUSE = ['requests.applicants:handled', 'requests.outcomes:business', 'requests.balance:business'];

function sheetWith(changes: Changes, before: Changes | null = null) {
  const report = reportWith(changes);
  const years = { before: before === null ? null : reportWith(before), after: null };
  return sheetOf({ report, identity: { ...identity, titleYear: 2019 } }, rules, years);
}

const sheet = sheetWith(CHANGES);
const all: readonly Decidable[] = [...sheet.findings, ...sheet.soft];

/** Dismisses findings by their ids. */
function dismissing(...ids: string[]): Decision[] {
  return all
    .filter((finding) => ids.includes(idOf(finding)))
    .map((finding) =>
      decide(finding, sheet.report, { state: 'dismissed', reason: '已核对' }, '2024-01-01T00:00:00.000Z'),
    );
}

const listing = (decisions: readonly Decision[], active: string | null = null) =>
  listingOf(sheet, standingsOf(sheet.report, decisions), active);

describe('what was found in a report', () => {
  it('is gathered by what is behind it, and names the figure', () => {
    expect(sheet.groups.map(({ findings }) => findings.map((one) => one.identity.id))).toEqual([
      CAUSE,
      ['review.results'],
    ]);
    expect(sheet.groups[0]).toMatchObject({
      unique: true,
      sets: [[{ field: 'requests.handled.business', printed: '2', expected: '0' }]],
    });
    expect(sheet.groups[1]?.unique).toBe(false);
    expect(sheet.soft.map(({ id }) => id)).toContain('page.title');
  });

  it('finds the group of each of its checks', () => {
    expect(CAUSE.map((id) => groupOf(sheet, id)).map((group) => group && keyOfGroup(group))).toEqual(
      CAUSE.map(() => CAUSE[0]),
    );
    expect(groupOf(sheet, 'litigation.direct.results')).toBeUndefined();
    expect(groupOf(sheet, null)).toBeUndefined();
  });

  it('names a figure copied from the year before, where that is known', () => {
    const changes = { 'requests.granted.business': '417' };
    const slip = (before: Changes | null) => sheetWith(changes, before).groups[0]?.sets[0]?.[0]?.slip?.id;
    expect(slip({ 'requests.granted.business': '417' })).toBe('copiedYearBefore');
    expect(slip({ 'requests.granted.business': '3' })).not.toBe('copiedYearBefore');
    expect(slip(null)).not.toBe('copiedYearBefore');
  });
});

describe('the list', () => {
  it('has what fails by its cause, what is untold, and no check that holds unless it is asked for', () => {
    const { groups, others, dismissed } = listing([]);
    expect(groups).toHaveLength(2);
    expect(others.map(({ outcome }) => outcome)).toEqual(['untold', 'untold']);
    expect(dismissed).toEqual([]);
    const asked = listing([], 'litigation.direct.results').others;
    expect(asked.map(idOf)).toContain('litigation.direct.results');
  });

  it('puts what was dismissed at its end, a group only when nothing of it is left', () => {
    const some = listing(dismissing(CAUSE[0] ?? '', 'page.title'));
    expect(some.groups).toHaveLength(2);
    expect(some.dismissed.map(idOf)).toEqual([CAUSE[0], 'page.title']);
    expect(some.soft.shown.map(idOf)).not.toContain('page.title');
    const whole = listing(dismissing(...CAUSE));
    expect(whole.groups.map(keyOfGroup)).toEqual(['review.results']);
    expect(whole.dismissed.map(idOf)).toEqual(CAUSE);
  });

  it('counts what was dismissed apart', () => {
    const standings = standingsOf(sheet.report, dismissing(CAUSE[0] ?? '', 'page.title'));
    expect(countsOf(sheet.findings, standings)).toEqual({
      ...{ checked: 40, hold: 34, fail: 3, untold: 2, dismissed: 1, unread: 0 },
    });
    expect(softCount(sheet, standings)).toBe(sheet.soft.length - 1);
  });

  it('takes nothing for dismissed that holds, or of which a figure has changed', () => {
    const decisions = dismissing('review.results');
    const mended = sheetWith({ ...CHANGES, 'review.total': '0' });
    const standings = standingsOf(mended.report, decisions);
    const finding = mended.findings.find((one) => one.identity.id === 'review.results');
    if (finding === undefined) throw new Error('section 四 has its identity');
    expect(standings.isDismissed(finding)).toBe(false);
    expect(standings.of(finding)).toMatchObject({
      state: 'lapsed',
      changed: [{ term: 'review.total', was: '1', is: '0' }],
    });
  });
});

describe('what is lit', () => {
  const everywhere = () => true;
  const lit = (view: Partial<typeof FIRST_VIEW>) => litOf({ ...FIRST_VIEW, ...view }, sheet, everywhere);
  const [cause = ''] = CAUSE;

  it('is nothing where nothing is opened', () => {
    expect(lit({})).toBeNull();
    // A check that stands alone was opened and closed again.
    expect(lit({ group: 'review.results' })).toBeNull();
  });

  it('are the figures of all checks of a cause, and the one that may be wrong', () => {
    const found = lit({ group: cause, set: 0 });
    expect(found).toMatchObject({ end: null, outcome: 'fails', suspects: ['requests.handled.business'] });
    expect(new Set(found?.terms).size).toBe(found?.terms.length);
    expect(found?.terms).toEqual(
      expect.arrayContaining([
        'requests.handled.legal',
        'requests.granted.business',
        'requests.carriedOut.business',
      ]),
    );
  });

  it('are the figures of one check, and of the correction that is chosen', () => {
    expect(lit({ active: 'review.results', group: 'review.results' })).toMatchObject({
      terms: ['review.upheld', 'review.overturned', 'review.otherResult', 'review.pending', 'review.total'],
      end: 'review.total',
      suspects: [],
    });
    const [set] = sheet.groups[1]?.sets ?? [];
    expect(lit({ active: 'review.results', group: 'review.results', set: 0 })?.suspects).toEqual(
      set?.map(({ field }) => field),
    );
  });

  it('leads to the suspect first, then to where a check ends, then to whatever has a place', () => {
    const found = lit({ active: cause, group: cause, set: 0 });
    if (found === null) throw new Error('a check is opened');
    expect(leadOf(found, everywhere)).toBe('requests.handled.business');
    expect(leadOf({ ...found, suspects: [] }, everywhere)).toBe('requests.handled.total');
    expect(leadOf(found, (field) => field === 'requests.handled.legal')).toBe('requests.handled.legal');
    expect(leadOf(found, () => false)).toBeNull();
  });
});
