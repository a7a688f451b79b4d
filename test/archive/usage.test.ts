import { describe, expect, it } from 'vitest';
import { askToPersist, usage } from '../../lib/archive/usage';

function storage(used: number | undefined, quota: number | undefined, isPersistent = false): StorageManager {
  const answer = {
    ...(used === undefined ? {} : { usage: used }),
    ...(quota === undefined ? {} : { quota }),
  };
  return {
    estimate: async () => answer,
    persisted: async () => isPersistent,
  } as unknown as StorageManager;
}

describe('the room that is used', () => {
  it('is high from 80 % on', async () => {
    expect(await usage(storage(799, 1000))).toEqual({
      ...{ used: 799, quota: 1000, share: 0.799, level: 'fine', isPersistent: false },
    });
    expect(await usage(storage(800, 1000, true))).toMatchObject({ level: 'high', isPersistent: true });
    expect(await usage(storage(1200, 1000))).toMatchObject({ share: 1, level: 'high' });
  });

  it('is fine where the browser does not tell', async () => {
    expect(await usage(storage(undefined, undefined))).toMatchObject({ used: 0, share: 0, level: 'fine' });
  });

  it('is asked to be kept only where a window can ask', async () => {
    expect(await askToPersist(storage(1, 2, true))).toBe(true);
    expect(await askToPersist({ ...storage(1, 2), persist: async () => true } as StorageManager)).toBe(true);
  });
});
