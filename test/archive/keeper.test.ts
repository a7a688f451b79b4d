import { afterEach, describe, expect, it, vi } from 'vitest';
import { keeper } from '../../entrypoints/background/keeper';
import type { Archive, Kept } from '../../lib/archive/database';
import type { Visit } from '../../lib/archive/keeping';
import type { Decision } from '../../lib/core/decision';
import { unknownIdentity } from '../../lib/core/report';
import { reportWith } from '../overlay/report';

const identity = { ...unknownIdentity('报告', 'http://a.gov.cn/'), agency: '某局', year: 2020 };
const report = reportWith({});

const unasked = () => Promise.reject(new Error('not asked for'));
const NOTHING: Archive = {
  keep: unasked,
  report: unasked,
  decisions: unasked,
  decide: unasked,
  undecide: unasked,
  history: unasked,
  close() {},
};

function archiveThat(keep: Archive['keep']): Archive {
  return { ...NOTHING, keep };
}

/** An archive of decisions alone. */
function archiveOfDecisions(reports: Readonly<Record<string, Kept>> = {}): Archive {
  const kept = new Map<string, Decision[]>();
  return {
    ...NOTHING,
    report: async (id) => reports[id],
    decisions: async (id) => kept.get(id) ?? [],
    async decide(id, decision) {
      kept.set(id, [...(kept.get(id) ?? []), decision]);
    },
    async undecide(id, { id: finding }) {
      kept.set(
        id,
        (kept.get(id) ?? []).filter((one) => one.id !== finding),
      );
    },
  };
}

describe('the keeper', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('keeps a report with its program and time, in an archive opened once', async () => {
    const visits: Visit[] = [];
    const open = vi.fn(async () =>
      archiveThat(async (visit) => {
        visits.push(visit);
        return 'new';
      }),
    );
    const { keep } = keeper('1.2.3', open, () => 77);
    expect(await Promise.all([keep(identity, report), keep(identity, report)])).toEqual(['new', 'new']);
    expect(visits[0]).toEqual({ identity, report, program: '1.2.3', at: 77 });
    expect(open).toHaveBeenCalledOnce();
  });

  it('says so when it could not keep a report, and opens the archive again for the next', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = archiveThat(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
    const open = vi.fn(async () => (open.mock.calls.length === 1 ? full : archiveThat(async () => 'same')));
    const { keep } = keeper('1.2.3', open);
    expect(await keep(identity, report)).toBe('failed');
    expect(await keep(identity, report)).toBe('same');
    expect(told).toHaveBeenCalledOnce();
  });

  it('opens the archive again after the browser closed it', async () => {
    const lost: (() => void)[] = [];
    const open = vi.fn(async (onLost: () => void) => {
      lost.push(onLost);
      return archiveThat(async () => 'same');
    });
    const { keep } = keeper('1.2.3', open);
    await keep(identity, report);
    lost[0]?.();
    expect(await keep(identity, report)).toBe('same');
    expect(open).toHaveBeenCalledTimes(2);
  });

  const made = {
    id: 'review.results',
    terms: { 'review.total': '4' },
    verdict: { state: 'confirmed' },
  } as const;

  it('keeps decisions with their report and the present time, and takes them back', async () => {
    const keep = keeper(
      '1.2.3',
      async () => archiveOfDecisions(),
      () => Date.UTC(2024, 0, 2),
    );
    const decided = [{ ...made, at: '2024-01-02T00:00:00.000Z' }];
    expect(await keep.decide(identity, made)).toEqual(decided);
    expect(await keep.recall(identity)).toEqual({ decisions: decided, yearBefore: null });
    expect((await keep.recall({ ...identity, year: 2019 })).decisions).toEqual([]);
    expect(await keep.undecide(identity, made)).toEqual([]);
  });

  it('knows the same agency’s report of the year before, and no other', async () => {
    const before = { reading: { figures: report } } as unknown as Kept;
    const keep = keeper('1.2.3', async () => archiveOfDecisions({ '2019 某局': before }));
    expect((await keep.recall(identity)).yearBefore).toBe(report);
    expect((await keep.recall({ ...identity, agency: '别局' })).yearBefore).toBeNull();
    expect((await keep.recall({ ...identity, year: null })).yearBefore).toBeNull();
  });

  it('says so when a decision could not be kept, and knows none where it cannot look', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const keep = keeper('1.2.3', async () => NOTHING);
    expect(await keep.decide(identity, made)).toBeNull();
    expect(await keep.recall(identity)).toEqual({ decisions: [], yearBefore: null });
    expect(told).toHaveBeenCalledTimes(2);
  });
});
