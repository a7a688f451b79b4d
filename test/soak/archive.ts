/** Whether the archive holds all that was told to be kept, whole. */
import { type LabScope, labCode } from '../e2e/harness/lab';
import type { Session } from '../e2e/harness/session';
import type { Told } from './walk';

export interface Checked {
  readonly reports: number;
  readonly readings: number;
  /** Told to be kept and not there, or there with other figures. */
  readonly lost: readonly string[];
  /** Halves, doubles, rows that cannot be read. */
  readonly damaged: readonly string[];
}

export async function checkArchive(session: Session, told: readonly Told[]): Promise<Checked> {
  const page = await session.extensionPage('/icon/16.png');
  try {
    await page.evaluate(await labCode());
    const found = await page.evaluate(async () => {
      const { lab } = globalThis as unknown as LabScope;
      const archive = await lab.openArchive();
      const { total, damaged } = await archive.list();
      const readings = await lab.standingIn(archive);
      archive.close();
      const faults = lab.faultsIn(await lab.everyRow('gouji'));
      if (damaged > 0) faults.push(`${damaged} entries that cannot be read`);
      return { total, readings, faults };
    });
    const whole = new Set(
      found.readings
        .filter(({ digest, stands }) => digest === stands)
        .map(({ report, digest }) => `${report} ${digest}`),
    );
    return {
      reports: found.total,
      readings: found.readings.length,
      lost: told.filter(({ id, digest }) => !whole.has(`${id} ${digest}`)).map(({ address }) => address),
      damaged: [
        ...found.faults,
        ...found.readings
          .filter(({ digest, stands }) => digest !== stands)
          .map(({ report }) => `${report}: its figures are not those of its name`),
      ],
    };
  } finally {
    await page.close();
  }
}
