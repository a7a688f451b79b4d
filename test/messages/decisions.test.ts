import { describe, expect, it } from 'vitest';
import { decided, decidedFrame } from '../../entrypoints/background/decisions';
import type { Decision } from '../../lib/core/decision';
import { isNotReport, notReport } from '../../lib/core/misread';
import { unknownIdentity } from '../../lib/core/report';
import type { DecisionMade, DecisionUndone, FrameState } from '../../lib/messages';
import { reportWith } from '../overlay/report';

const identity = { ...unknownIdentity('', 'http://a.gov.cn/'), agency: '某局', year: 2020 };
const report = reportWith({ 'review.total': '4', 'review.upheld': '', 'review.pending': '见附件' });
const frame: FrameState = {
  ...{ frameId: 3, document: 70, kept: 'same', decisions: [] },
  record: { kind: 'report', identity, report, parts: {} },
};
const terms = { 'review.total': '4', 'review.upheld': '', 'review.pending': '?见附件', '@year': '2020' };
const made: DecisionMade = {
  ...{ type: 'decision.made', document: 70 },
  decision: { id: 'review.results', terms, verdict: { state: 'confirmed' } },
};
const undone: DecisionUndone = {
  type: 'decision.undone',
  document: 70,
  decision: { id: 'review.results', terms },
};

describe('who may decide', () => {
  it('is the document that the report was read from', () => {
    expect(decidedFrame([frame], 3, made)).toBe(frame);
    expect(decidedFrame([frame], 3, undone)).toBe(frame);
    expect(decidedFrame([frame], 2, made)).toBeNull();
    expect(decidedFrame([frame], 3, { ...made, document: 71 })).toBeNull();
    expect(decidedFrame([], 3, made)).toBeNull();
  });

  it('is nobody where no report was read', () => {
    for (const kind of ['other', 'uncheckable', 'broken'] as const) {
      expect(decidedFrame([{ ...frame, record: { ...frame.record, kind } }], 3, made)).toBeNull();
    }
  });

  it.each([
    ['another figure', { 'review.total': '5' }],
    ['a blank that is a figure', { 'review.total': '' }],
    ['a figure that is not printed', { 'disclosed.fees.amount': '1' }],
    ['another print', { 'review.pending': '?见附表' }],
  ])('decides on the figures of that report, not on %s', (_, other) => {
    const wrong = { ...made, decision: { ...made.decision, terms: { ...terms, ...other } } };
    expect(decidedFrame([frame], 3, wrong)).toBeNull();
  });

  it('may take back what was decided on earlier figures', () => {
    const earlier = { ...undone, decision: { ...undone.decision, terms: { 'review.total': '9' } } };
    expect(decidedFrame([frame], 3, earlier)).toBe(frame);
  });
});

describe('a decision', () => {
  const kept: Decision[] = [{ ...made.decision, at: '2024-01-01T00:00:00.000Z' }];
  const asked: string[] = [];
  const keeper = {
    decide: async () => {
      asked.push('decide');
      return kept;
    },
    undecide: async () => {
      asked.push('undecide');
      return [];
    },
  };

  it('is kept with the report', async () => {
    expect(await decided(frame, made, keeper)).toEqual({ saved: 'saved', decisions: kept });
    expect(await decided(frame, undone, keeper)).toEqual({ saved: 'saved', decisions: [] });
    expect(asked.splice(0)).toEqual(['decide', 'undecide']);
  });

  it('that a page is no report is bound to the address that the browser vouches for', async () => {
    const claimed: DecisionMade = {
      ...made,
      decision: notReport(report, { address: 'http://other.gov.cn/' }),
    };
    const secret: FrameState = { ...frame, kept: 'private' };
    const { decisions } = await decided(secret, claimed, keeper);
    expect(isNotReport(report, identity, decisions)).toBe(true);
    const { id, terms: named } = claimed.decision;
    const back: DecisionUndone = { ...undone, decision: { id, terms: named } };
    expect((await decided({ ...secret, decisions }, back, keeper)).decisions).toEqual([]);
  });

  it('changes nothing where the archive fails', async () => {
    const failing = { decide: async () => 'full' as const, undecide: async () => 'failed' as const };
    const before = { ...frame, decisions: kept };
    expect(await decided(before, undone, failing)).toEqual({ saved: 'failed', decisions: kept });
    expect(await decided(before, made, failing)).toEqual({ saved: 'full', decisions: kept });
  });

  it.each(['private', 'paused', 'excluded'] as const)(
    'is written nowhere where reports are not kept (%s), and one at a time all the same',
    async (why) => {
      const secret: FrameState = { ...frame, kept: why };
      const at = Date.UTC(2024, 0, 1);
      const first = await decided(secret, made, keeper, () => at);
      expect(first).toEqual({ saved: why, decisions: kept });
      const again = await decided({ ...secret, decisions: first.decisions }, made, keeper, () => at);
      expect(again.decisions).toEqual(kept);
      expect((await decided({ ...secret, decisions: kept }, undone, keeper)).decisions).toEqual([]);
      expect(asked).toEqual([]);
    },
  );
});
