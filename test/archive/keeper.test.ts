import { afterEach, describe, expect, it, vi } from 'vitest';
import { formVersion, keeper } from '../../entrypoints/background/keeper';
import type { Archive } from '../../lib/archive/database';
import { ArchiveError } from '../../lib/archive/errors';
import type { Visit } from '../../lib/archive/keeping';
import type { Reading } from '../../lib/archive/rows';
import type { Decision } from '../../lib/core/decision';
import { unknownIdentity } from '../../lib/core/report';
import { reportWith } from '../overlay/report';

const identity = { ...unknownIdentity('报告', 'http://a.gov.cn/'), agency: '某局', year: 2020 };
const report = reportWith({});

const unasked = () => Promise.reject(new Error('not asked for'));
const NOTHING: Archive = {
  keep: unasked,
  idOf: async ({ agency, year }) => `${year} ${agency}`,
  report: unasked,
  nextTo: async () => undefined,
  decisions: unasked,
  decide: unasked,
  undecide: unasked,
  history: unasked,
  tidy: async () => {},
  close() {},
};

function archiveThat(keep: Archive['keep']): Archive {
  return { ...NOTHING, keep };
}

/** An archive of decisions alone. */
function archiveOfDecisions(beside: Partial<Record<-1 | 1, Reading>> = {}): Archive {
  const kept = new Map<string, Decision[]>();
  return {
    ...NOTHING,
    nextTo: async ({ agency }, step) => (agency === '某局' ? beside[step] : undefined),
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
  it('tidies the archive each time it opens it, and keeps reports even where that fails', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const tidy = vi.fn(() => Promise.reject(new Error('no window')));
    const { keep } = keeper('1.2.3', async () => ({ ...archiveThat(async () => 'new'), tidy }));
    expect([await keep(identity, report, null), await keep(identity, report, null)]).toEqual(['new', 'new']);
    expect(tidy).toHaveBeenCalledOnce();
    expect(told).toHaveBeenCalledOnce();
  });

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
    const content = { sections: [], tables: [] };
    const outcomes = await Promise.all([keep(identity, report, content), keep(identity, report, null)]);
    expect(outcomes).toEqual(['new', 'new']);
    const form = await formVersion();
    expect(form).toMatch(/^[0-9a-f]{12}$/);
    expect(visits[0]).toEqual({ identity, report, content, program: '1.2.3', form, at: 77 });
    expect(open).toHaveBeenCalledOnce();
  });

  it.each([
    ['full', new DOMException('full', 'QuotaExceededError')],
    ['full', new ArchiveError('full')],
    ['failed', new Error('closed')],
  ])(
    'says that it %s when it could not keep a report, and opens the archive again for the next',
    async (why, error) => {
      const told = vi.spyOn(console, 'error').mockImplementation(() => {});
      const failing = archiveThat(() => Promise.reject(error));
      const open = vi.fn(async () =>
        open.mock.calls.length === 1 ? failing : archiveThat(async () => 'same'),
      );
      const { keep } = keeper('1.2.3', open);
      expect(await keep(identity, report, null)).toBe(why);
      expect(await keep(identity, report, null)).toBe('same');
      expect(told).toHaveBeenCalledOnce();
    },
  );

  it('opens the archive again after the browser closed it', async () => {
    const lost: (() => void)[] = [];
    const open = vi.fn(async (onLost: () => void) => {
      lost.push(onLost);
      return archiveThat(async () => 'same');
    });
    const { keep } = keeper('1.2.3', open);
    await keep(identity, report, null);
    lost[0]?.();
    expect(await keep(identity, report, null)).toBe('same');
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
    expect(await keep.recall(identity)).toEqual({ decisions: decided, yearBefore: null, yearAfter: null });
    expect((await keep.recall({ ...identity, year: 2019 })).decisions).toEqual([]);
    expect(await keep.undecide(identity, made)).toEqual([]);
  });

  it('knows the same agency’s reports of the years before and after, and no other’s', async () => {
    const [before, after] = [{ ...report }, { ...report }];
    const reading = (figures: typeof report) => ({ figures }) as unknown as Reading;
    const keep = keeper('1.2.3', async () =>
      archiveOfDecisions({ [-1]: reading(before), 1: reading(after) }),
    );
    const recalled = await keep.recall(identity);
    expect(recalled.yearBefore).toBe(before);
    expect(recalled.yearAfter).toBe(after);
    const other = await keep.recall({ ...identity, agency: '别局' });
    expect([other.yearBefore, other.yearAfter]).toEqual([null, null]);
  });

  it('says so when a decision could not be kept, and knows none where it cannot look', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const keep = keeper('1.2.3', async () => NOTHING);
    expect(await keep.decide(identity, made)).toBe('failed');
    expect(await keep.recall(identity)).toEqual({ decisions: [], yearBefore: null, yearAfter: null });
    expect(told).toHaveBeenCalledTimes(2);
  });
});
