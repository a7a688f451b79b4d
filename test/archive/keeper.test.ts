import { afterEach, describe, expect, it, vi } from 'vitest';
import { keeper } from '../../entrypoints/background/keeper';
import type { Archive } from '../../lib/archive/database';
import type { Visit } from '../../lib/archive/keeping';
import { unknownIdentity } from '../../lib/core/report';
import { reportWith } from '../overlay/report';

const identity = { ...unknownIdentity('报告', 'http://a.gov.cn/'), agency: '某局', year: 2020 };
const report = reportWith({});

function archiveThat(keep: Archive['keep']): Archive {
  return { keep, history: () => Promise.reject(new Error('not asked for')), close: () => {} };
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
});
