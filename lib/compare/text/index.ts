import type { ReportContent, TextSection } from '../../core/report';
import type { Steps } from '../../core/steps';
import { plain, unnumbered } from '../../core/text';
import { weave } from '../weave';
import { type Copied, copiedIn, NOTHING, together } from './copied';
import { differences, type TextDifferences } from './differences';

/** A section of two reports' texts; one of them may lack it. */
export interface SectionPair {
  readonly was: TextSection | undefined;
  readonly now: TextSection | undefined;
  /** Null where only one has the section. */
  readonly differences: TextDifferences | null;
  /** Of the later section, what stands anywhere in the earlier text. */
  readonly copied: Copied;
}

export interface TextPair {
  /** In the later report's order. */
  readonly sections: readonly SectionPair[];
  readonly copied: Copied;
}

/**
 * Compares two reports' texts section by section, matched by statutory part, or by heading where the heading
 * names none, in steps that each take a bounded time.
 */
export function* textPair(was: ReportContent, now: ReportContent): Steps<TextPair> {
  const later = now.sections.filter(hasText);
  const earlier = was.sections.filter(hasText);
  const copied = yield* copiedIn(
    earlier.map(({ text }) => text),
    later.map(({ text }) => text),
  );
  const sections: SectionPair[] = [];
  for (const { first: from, second: to } of weave(keyed(earlier), keyed(later), ({ key }) => key)) {
    const [first, second] = [from?.section, to?.section];
    const measure = second === undefined ? undefined : copied[later.indexOf(second)];
    sections.push({
      was: first,
      now: second,
      differences:
        first === undefined || second === undefined ? null : yield* differences(first.text, second.text),
      copied: measure ?? NOTHING,
    });
    yield;
  }
  return { sections, copied: together(copied) };
}

function hasText({ text }: TextSection): boolean {
  return plain(text) !== '';
}

/** Sections with what they are matched by; where one comes twice, the first of the one meets the first of the other. */
function keyed(sections: readonly TextSection[]): { readonly section: TextSection; readonly key: string }[] {
  const times = new Map<string, number>();
  return sections.map((section) => {
    const name = section.part ?? `heading ${unnumbered(section.heading)}`;
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    return { section, key: `${name} ${time}` };
  });
}
