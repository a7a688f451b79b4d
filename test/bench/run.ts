/** Runs parts of the bench one after the other and prints what they tell, the aims last. */
import type { Aim, Part } from './part';
import { keepsLimits, linesOf, linesOfAims } from './print';

/** @returns whether every part ran and kept its limits; aims that are not met are told and fail nothing */
export async function runParts(parts: readonly Part[], turns: number): Promise<boolean> {
  const aims: Aim[] = [];
  const failed: string[] = [];
  for (const { name, heading, run } of parts) {
    console.log(`\n▸ ${name}: ${heading}`);
    try {
      const told = await run(turns);
      for (const table of told.tables) console.log(`${linesOf(table).join('\n')}\n`);
      aims.push(...told.aims);
      if (!keepsLimits(told)) failed.push(name);
    } catch (error) {
      console.error(error);
      failed.push(name);
    }
  }
  if (aims.length > 0) console.log(`\n${linesOfAims(aims).join('\n')}`);
  if (failed.length > 0) console.log(`\nPast a limit (!), or ended by an error: ${failed.join(', ')}`);
  return failed.length === 0;
}
