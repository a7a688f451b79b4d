import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../lib/archive/catalogue';
import type { ListRow } from '../../lib/archive/list';

function row(at: number): ListRow {
  return {
    ...{ id: `r${at}`, agency: '某局', year: 2020, title: '', address: '', host: '', place: '', tags: [] },
    ...{ note: '', star: false, revised: false, readings: 1, reading: 'd', firstSeen: at, lastSeen: at },
  };
}

/** An archive in memory that counts how often it is asked. */
function archiveOf(rows: ListRow[]) {
  let tell: (changed: readonly string[] | null) => void = () => {};
  const asked = { list: 0, rows: 0 };
  return {
    asked,
    tell: (changed: readonly string[] | null) => tell(changed),
    archive: {
      list: async () => {
        asked.list += 1;
        return { rows: [...rows], total: rows.length, damaged: 0 };
      },
      rows: async (ids: readonly string[]) => {
        asked.rows += 1;
        return rows.filter(({ id }) => ids.includes(id));
      },
      watch: (listener: (changed: readonly string[] | null) => void) => {
        tell = listener;
        return () => {};
      },
    },
  };
}

const fail = (error: unknown) => {
  throw error;
};

describe('the catalogue', () => {
  it('takes in what changes, and what is gone', async () => {
    const rows = [row(1), row(2)];
    const { archive, tell } = archiveOf(rows);
    let heard = () => {};
    const next = () =>
      new Promise<void>((resolve) => {
        heard = resolve;
      });
    const catalogue = await openCatalogue(archive, () => heard(), fail);
    const ids = () => catalogue.rows().map((one) => one.row.id);
    expect(ids()).toEqual(['r2', 'r1']);
    rows.push(row(3));
    const first = next();
    tell(['r3']);
    await first;
    expect(ids()).toEqual(['r3', 'r2', 'r1']);
    rows.splice(0, 1);
    const second = next();
    tell(['r1']);
    await second;
    expect(ids()).toEqual(['r3', 'r2']);
  });

  it('reads many changes together, and does not fall behind', async () => {
    const rows = [row(0)];
    const { archive, asked, tell } = archiveOf(rows);
    let isThere = () => {};
    const all = new Promise<void>((resolve) => {
      isThere = resolve;
    });
    let changes = 0;
    const catalogue = await openCatalogue(
      archive,
      () => {
        changes += 1;
        if (catalogue.rows().length === 1001) isThere();
      },
      fail,
    );
    for (let at = 1; at <= 1000; at += 1) {
      rows.push(row(at));
      tell([`r${at}`]);
    }
    await all;
    expect(asked.list).toBe(1);
    expect(asked.rows).toBeLessThan(5);
    expect(changes).toBe(asked.rows);
  });
});
