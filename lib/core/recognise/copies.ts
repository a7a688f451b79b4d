import type { Figure } from '../figure';
import type { FieldId, Section } from '../form';
import type { Note } from '../report';
import type { SectionReading } from './result';

/** The copies of the sections that make the report, and what is to be said of the others. */
interface Chosen {
  readonly readings: Map<Section, SectionReading>;
  readonly notes: Note[];
}

/** Of a section's copies those that may be the report's own, in document order. */
interface Likely {
  /** As many fields as half of the largest has: other tables of a page print some rows of the form too. */
  readonly whole: readonly SectionReading[];
  /** Those that do not stand under another report's name, or all where none is left. */
  readonly own: readonly SectionReading[];
}

/**
 * Chooses among the copies of each section that a page prints: of those under no other report's name the first that is
 * filled in. Sections of which there are as many copies as of the largest come from the same one of several reports: it
 * is filled in where any of them is. Another copy that says or may say something else is told.
 */
export function chooseCopies(
  copies: ReadonlyMap<Section, readonly SectionReading[]>,
  isForeign: (grid: number) => boolean,
): Chosen {
  const readings = new Map<Section, SectionReading>();
  const notes: Note[] = [];
  const likely = [...copies].map(([section, all]) => ({ section, all, ...likelyOf(all, isForeign) }));
  const [lead] = [...likely].sort((a, b) => largest(b.whole) - largest(a.whole));
  const count = lead?.whole.length ?? 0;
  const alike = likely.filter(({ whole }) => whole.length === count);
  const at = (lead?.whole ?? []).findIndex(
    (_, nth) =>
      alike.every(({ whole, own }) => own.some((copy) => copy === whole[nth])) &&
      alike.some(({ whole }) => whole[nth] !== undefined && printed(whole[nth]) > 0),
  );
  for (const { section, all, whole, own } of likely) {
    const best = (whole.length === count ? whole[at] : undefined) ?? firstFilled(own);
    if (best === undefined || size(best) === 0) continue;
    readings.set(section, best);
    const fields = otherwise(best, all);
    if (fields !== undefined) notes.push({ rule: 'page.otherCopy', section, fields, texts: [] });
  }
  return { readings, notes };
}

/** How many fields were read or refused. */
export function size({ figures, refused }: SectionReading): number {
  return figures.size + refused.size;
}

function likelyOf(copies: readonly SectionReading[], isForeign: (grid: number) => boolean): Likely {
  const most = largest(copies);
  const whole = copies.filter((copy) => size(copy) * 2 >= most);
  const own = whole.filter(
    (copy) => ![...copy.places.values()].slice(0, 1).some(({ grid }) => isForeign(grid)),
  );
  return { whole, own: own.length > 0 ? own : whole };
}

function largest(copies: readonly SectionReading[]): number {
  return Math.max(0, ...copies.map(size));
}

/** A form that nobody filled in stands before the one that counts on some pages. */
function firstFilled(own: Likely['own']): SectionReading | undefined {
  return own.find((copy) => printed(copy) > 0) ?? own[0];
}

/** The fields that other copies print otherwise than the one chosen; undefined where they say nothing else. */
function otherwise(best: SectionReading, all: readonly SectionReading[]): FieldId[] | undefined {
  // A form that nobody filled in is no other report.
  const rest = all.filter((copy) => copy !== best && (printed(copy) > 0 || copy.refused.size > 0));
  const other = new Set<FieldId>();
  for (const copy of rest) {
    for (const [field, figure] of copy.figures)
      if (differs(figure, best.figures.get(field))) other.add(field);
    for (const field of copy.refused) if (best.figures.has(field)) other.add(field);
  }
  const told = new Set(best.notes.flatMap((note) => note.texts));
  const hasMore = rest.some((copy) =>
    copy.notes.some((note) => note.rule === 'form.extraRow' && note.texts.some((text) => !told.has(text))),
  );
  return other.size > 0 || hasMore ? [...other] : undefined;
}

/** How many figures are no blanks. */
function printed({ figures }: SectionReading): number {
  return [...figures.values()].filter((figure) => figure.text !== '').length;
}

function differs(a: Figure, b: Figure | undefined): boolean {
  if (b === undefined) return false;
  if (a.is === 'number' && b.is === 'number') return a.value !== b.value;
  return a.is !== b.is;
}
