/** A published page to mutilate: a seeded report of either edition in seeded markup, half of them with an error. */
import type { FieldId } from '../../lib/core/form';
import { addUp, tallyOf } from '../publisher/adder';
import { markups, uncheckable } from '../publisher/markups';
import type { PrintedEdition, PrintedReport } from '../publisher/model';
import { compose, type Markup, type PublishedPage, publish } from '../publisher/publish';
import type { Random } from '../publisher/random';
import { plantError, soundReport } from '../publisher/sound';

export interface Original {
  readonly page: PublishedPage;
  readonly edition: PrintedEdition;
  /** Names of the markups it was printed in. */
  readonly markup: string;
  /** Whether an identity of the original fails, by the independent adder. */
  readonly failing: boolean;
}

/** Different reports: enough that every size of report comes up, few enough that a failure is soon met again. */
const REPORTS = 5000;

export function originalPage(random: Random): Original {
  const edition = random.pick(['2019', '2021'] as const);
  const sound = soundReport(1 + random.below(REPORTS), edition);
  const report = random.oneIn(2) ? spoilt(sound, random) : sound;
  const markup = anyMarkup(random);
  const page = publish(report, markup, { seed: 1 + random.below(1000), tagged: true });
  const printed = Object.fromEntries(Object.entries(report.figures).map(([id, { value }]) => [id, value]));
  return { page, edition, markup: markup.name, failing: tallyOf(addUp(edition, printed)).fail > 0 };
}

/** Without the section 四 that nobody can tell: one cell less, and it stands under its columns again. */
const told = markups.filter(({ name }) => name !== 'section 四 shifted');

function anyMarkup(random: Random): Markup {
  if (random.oneIn(40)) return anyOf(uncheckable, random);
  return compose(...Array.from({ length: 1 + random.pick([0, 1, 1, 2, 3]) }, () => anyOf(told, random)));
}

export function anyOf<Item>(items: readonly Item[], random: Random): Item {
  const [first, ...others] = items;
  if (first === undefined) throw new Error('nothing to choose from');
  return random.pick([first, ...others]);
}

/** One figure of section 三 or 四 too great, so that an identity fails whichever it is. */
function spoilt(report: PrintedReport, random: Random): PrintedReport {
  const fields = Object.keys(report.figures).filter((field) => !field.startsWith('disclosed.'));
  const field: FieldId = anyOf(fields, random);
  const value = Number(report.figures[field]?.value ?? 0) + 1 + random.below(20);
  return plantError(report, field, String(value));
}
