import { describe, expect, it } from 'vitest';
import { type ArchiveDatabase, migrate, migrations, VERSION } from '../../lib/archive/migrations';

type Upgrade = Parameters<typeof migrate>[1];

/** Writes down what an upgrade makes. */
function recorder() {
  const made: string[] = [];
  const database = {
    createObjectStore(name: string, { keyPath }: { keyPath: string | string[] }) {
      made.push(`${name} by ${[keyPath].flat().join('+')}`);
      return { createIndex: (index: string, on: string) => made.push(`${name}.${index} on ${on}`) };
    },
  };
  return { made, database: database as unknown as ArchiveDatabase };
}

describe('migrations', () => {
  const transaction = {} as unknown as Upgrade;

  it('make the stores of version 1 from nothing', async () => {
    const { made, database } = recorder();
    await migrations[0]?.(database, transaction);
    expect(made).toEqual([
      'reports by id',
      'reports.lastSeen on lastSeen',
      'readings by report+digest',
      'sightings by report+address',
    ]);
  });

  it('add the store of decisions in version 2, and touch nothing else', async () => {
    const { made, database } = recorder();
    await migrate(database, transaction, 1);
    expect(made).toEqual(['decisions by report+key']);
  });

  it('take every version to the present one, each step once', async () => {
    const whole = recorder();
    await migrate(whole.database, transaction, 0);
    for (let from = 0; from <= VERSION; from += 1) {
      const rest = recorder();
      await migrate(rest.database, transaction, from);
      expect(whole.made.slice(whole.made.length - rest.made.length)).toEqual(rest.made);
      if (from === VERSION) expect(rest.made).toEqual([]);
    }
  });
});
