import type { SheetWords } from '../../components/findings/words';
import type { MarkBoxes } from '../../components/overlay/Marks';
import type { OnCopy } from '../../components/overlay/Strip';
import { Strip } from '../../components/overlay/Strip';
import { type StripSpot, stripSpot, textWidth } from '../../components/overlay/strip-place';
import type { DerivedFigure } from '../../lib/core/derived';
import type { FieldId, Section } from '../../lib/core/form';
import type { BarWords } from '../../lib/words/bar';
import { type CopySource, copiedFigure, copiedTable } from '../../lib/words/copied';
import { copyText } from './copy';
import type { Wanted } from './follow';
import { printedAround } from './surroundings';

/** A table on the page and what is derived from it. */
export interface StripTable {
  readonly section: Section;
  readonly element: Element;
  readonly figures: readonly DerivedFigure[];
}

/** The figures that show at once, the most asked for first. */
const FEW = [
  ...['derived.rate.disclosed', 'derived.rate.refused', 'derived.rate.notHeld'],
  ...['derived.rate.review.overturned', 'derived.rate.litigation.overturned'],
];

/** The statutory tables that figures are derived from, each by its last part on the page. */
export function stripTables(
  figures: readonly DerivedFigure[],
  places: ReadonlyMap<FieldId, Element>,
): StripTable[] {
  const sections = [...new Set(figures.map(({ rule }) => rule.section))];
  return sections.flatMap((section): StripTable[] => {
    const own = figures.filter(({ rule }) => rule.section === section);
    const fields = own.flatMap(({ rule }) => [...rule.numerator, ...rule.denominator]);
    const tables = new Set(fields.flatMap((field) => places.get(field)?.closest('table') ?? []));
    const [last] = [...tables].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1,
    );
    return last === undefined ? [] : [{ section, element: last, figures: own }];
  });
}

/** What to follow so that strips stay at their tables. */
export function stripsWanted(tables: readonly StripTable[]): Wanted[] {
  return tables.map(({ section, element }) => ({ field: fieldOf(section), element, badge: null }));
}

interface StripsProps {
  readonly page: Document;
  readonly tables: readonly StripTable[];
  readonly boxes: MarkBoxes;
  readonly origin: Omit<CopySource, 'accessed'>;
  readonly words: SheetWords;
  readonly barWords: BarWords;
}

/** The strips for which there is room. */
export function Strips({ page, tables, boxes, origin, words, barWords }: StripsProps) {
  const onCopy: OnCopy = (what) => {
    const source: CopySource = { ...origin, accessed: today() };
    const text =
      'rule' in what
        ? copiedFigure(what, source, words.derived, words.language)
        : copiedTable(what, source, words.derived, words.language);
    return copyText(page, text);
  };
  return (
    <>
      {tables.map((table) => {
        const spot = spotOf(page, table, boxes, words, barWords);
        if (spot === null) return null;
        return (
          <Strip
            key={table.section}
            section={table.section}
            figures={table.figures}
            few={fewOf(table)}
            spot={spot}
            edge={page.documentElement.clientWidth}
            words={words}
            barWords={barWords}
            onCopy={onCopy}
          />
        );
      })}
    </>
  );
}

/** Where a table's strip goes, in px of the layer; null where its edge is out of sight or nothing is free. */
export function spotOf(
  page: Document,
  table: StripTable,
  boxes: MarkBoxes,
  words: SheetWords,
  barWords: BarWords,
): StripSpot | null {
  const box = boxes.cells.get(fieldOf(table.section));
  if (box === undefined || box.hidden[2] > 0) return null;
  const { element } = table;
  const shown = element.getBoundingClientRect();
  const scale = box.width === 0 ? 1 : shown.width / box.width;
  const printed = printedAround(element, page).map((rect) => ({
    left: (rect.left - shown.left) / scale + box.left,
    top: (rect.top - shown.top) / scale + box.top,
    width: rect.width / scale,
    height: rect.height / scale,
  }));
  const chip = textWidth(barWords('strip')) + 36;
  const few = fewOf(table).map(
    (figure) => `${words.derived.name(figure.rule)} ${words.derived.value(figure)}`,
  );
  const wide = few.reduce((sum, text) => sum + textWidth(text) + 24, chip);
  const seen = { ...box, left: box.left + box.hidden[3], width: box.width - box.hidden[1] - box.hidden[3] };
  return stripSpot(seen, printed, { chip, wide });
}

function fewOf({ figures }: StripTable): DerivedFigure[] {
  return FEW.flatMap(
    (id) => figures.find(({ rule, result }) => rule.id === id && result.is !== 'none') ?? [],
  );
}

/** No field has such a name. */
function fieldOf(section: Section): FieldId {
  return `strip:${section}`;
}

/** The day here, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
