import type { TextBlock } from '../core/claim';
import type { ReportContent, TextSection } from '../core/report';

/** The statutory parts by their numbers. */
const PARTS: Readonly<Record<NonNullable<TextSection['part']>, number | null>> = {
  overview: 1,
  disclosed: 2,
  requests: 3,
  remedies: 4,
  problems: 5,
  other: 6,
};

/**
 * The text of a kept report as `readClaims` takes it: a block for each heading and each line under it, in printed
 * order. Places in claims count these blocks. Text that was cut when it was kept is read as far as it goes.
 */
export function blocksOf({ sections }: ReportContent): TextBlock[] {
  return sections.flatMap(({ part, heading, text }): TextBlock[] => {
    const number = part === null ? null : PARTS[part];
    const lines = text.split('\n').filter((line) => line !== '');
    return [
      ...(heading === '' ? [] : [{ text: heading, isHeading: true, part: number }]),
      ...lines.map((line) => ({ text: line, part: number })),
    ];
  });
}
