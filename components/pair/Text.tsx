import { useEffect, useState } from 'preact/hooks';
import type { SectionPair, TextPair } from '../../lib/compare/text';
import { type Copied, PASSAGE, shareOf } from '../../lib/compare/text/copied';
import type { TextPart } from '../../lib/compare/text/differences';
import type { TextSection } from '../../lib/core/report';
import type { PairWords } from '../../lib/words/pair';
import { type Names, type ParagraphPair, paragraphsOf, runsOf } from './views';

/** From this width of the window on, in px, two texts stand side by side. */
const WIDE = 900;

interface TextProps {
  readonly text: TextPair;
  readonly names: Names;
  /** Whether unchanged paragraphs are shown. */
  readonly all: boolean;
  readonly say: PairWords;
}

/** The text of both, section by section, with what was taken out and put in. */
export function Text({ text, names, all, say }: TextProps) {
  const isWide = useWidth(WIDE);
  if (text.sections.length === 0) return <p class="soft">{say('textNone')}</p>;
  return (
    <>
      <Measure copied={text.copied} names={names} say={say} />
      {isWide && (
        <div class="pair-columns pair-names">
          <p>{names.was}</p>
          <p>{names.is}</p>
        </div>
      )}
      {text.sections.map((section, at) => (
        <Section
          // A section's place is its own: the texts are what they are.
          key={String(at)}
          {...{ section, names, all, say, isWide }}
        />
      ))}
    </>
  );
}

function Measure({ copied, names, say }: { readonly copied: Copied } & Pick<TextProps, 'names' | 'say'>) {
  const { characters, sentences, copiedSentences, otherFiguresSentences } = copied;
  if (characters === 0) return null;
  return (
    <div class="pair-copied">
      <p>
        {say('copied', {
          ...names,
          ...{ characters, sentences, same: copiedSentences, other: otherFiguresSentences },
          ...shares(copied),
        })}
      </p>
      <details>
        <summary>{say('copiedHow')}</summary>
        <p class="soft">{say('copiedMeaning', { passage: PASSAGE, was: names.was })}</p>
      </details>
    </div>
  );
}

function shares(copied: Copied): { readonly copied: string; readonly figures: string } {
  return {
    copied: shareOf(copied.copied, copied) ?? '0.0',
    figures: shareOf(copied.otherFigures, copied) ?? '0.0',
  };
}

interface SectionProps extends Omit<TextProps, 'text'> {
  readonly section: SectionPair;
  readonly isWide: boolean;
}

function Section({ section, names, all, say, isWide }: SectionProps) {
  const { was, now, differences, copied } = section;
  return (
    <section class="pair-section pair-text">
      <h3>
        <Heading was={was} now={now} say={say} />
      </h3>
      {copied.characters > 0 && (
        <p class="soft">{say('copiedSection', { characters: copied.characters, ...shares(copied) })}</p>
      )}
      {differences?.coarse === true && <p class="pair-note">{say('sectionCoarse')}</p>}
      {differences === null ? (
        <Alone was={was} now={now} names={names} say={say} isWide={isWide} />
      ) : (
        <Compared parts={differences.parts} all={all} say={say} isWide={isWide} />
      )}
    </section>
  );
}

function Heading({ was, now, say }: Pick<SectionPair, 'was' | 'now'> & Pick<TextProps, 'say'>) {
  const heading = (section: TextSection | undefined) =>
    section === undefined ? null : section.heading === '' ? say('opening') : section.heading;
  const [before, after] = [heading(was), heading(now)];
  if (before === null || after === null || before === after) return <bdi>{after ?? before}</bdi>;
  return (
    <>
      <del>{before}</del> <ins>{after}</ins>
    </>
  );
}

/** A section that only one of the two has. */
function Alone({
  was,
  now,
  names,
  say,
  isWide,
}: Omit<SectionProps, 'section' | 'all'> & Pick<SectionPair, 'was' | 'now'>) {
  const part: TextPart = { is: 'changed', was: was?.text ?? '', now: now?.text ?? '' };
  return (
    <>
      <p class="pair-note">{say('sectionOnly', { side: was === undefined ? names.is : names.was })}</p>
      <Paragraph paragraph={{ parts: [part], isSame: false }} isWide={isWide} />
    </>
  );
}

function Compared({
  parts,
  all,
  say,
  isWide,
}: Omit<SectionProps, 'section' | 'names'> & { readonly parts: readonly TextPart[] }) {
  const paragraphs = paragraphsOf(parts);
  if (!all && paragraphs.every(({ isSame }) => isSame)) return <p>{say('sectionSame')}</p>;
  const runs = runsOf(paragraphs);
  return (
    <div class="pair-paragraphs">
      {runs.map((run, at) => {
        const key = String(at);
        if (run.is === 'changed') return <Paragraph key={key} paragraph={run.paragraph} isWide={isWide} />;
        if (!all)
          return (
            <p key={key} class="pair-folded">
              {say('paragraphsSame', { count: run.paragraphs.length })}
            </p>
          );
        return run.paragraphs.map((paragraph, place) => (
          <Paragraph key={`${key} ${place}`} paragraph={paragraph} isWide={isWide} />
        ));
      })}
    </div>
  );
}

/** A paragraph of both: in two columns, or as one text. */
function Paragraph({ paragraph, isWide }: { readonly paragraph: ParagraphPair; readonly isWide: boolean }) {
  const { parts, isSame } = paragraph;
  if (isSame && !isWide) return <p lang="zh-CN">{parts.map(textOf)}</p>;
  if (!isWide)
    return (
      <p lang="zh-CN">
        {parts.map((part, at) => (
          <Change key={String(at)} part={part} />
        ))}
      </p>
    );
  return (
    <div class="pair-columns" lang="zh-CN">
      <p>
        {parts.map((part, at) => (
          <Change key={String(at)} part={part} side="was" />
        ))}
      </p>
      <p>
        {parts.map((part, at) => (
          <Change key={String(at)} part={part} side="now" />
        ))}
      </p>
    </div>
  );
}

function Change({ part, side }: { readonly part: TextPart; readonly side?: 'was' | 'now' }) {
  if (part.is === 'same') return <>{part.text}</>;
  return (
    <>
      {side !== 'now' && part.was !== '' && <del>{part.was}</del>}
      {side !== 'was' && part.now !== '' && <ins>{part.now}</ins>}
    </>
  );
}

function textOf(part: TextPart): string {
  return part.is === 'same' ? part.text : part.now;
}

function useWidth(least: number): boolean {
  const [isWide, setWide] = useState(() => window.innerWidth >= least);
  useEffect(() => {
    const wanted = window.matchMedia(`(width >= ${least}px)`);
    const look = () => setWide(wanted.matches);
    look();
    wanted.addEventListener('change', look);
    return () => wanted.removeEventListener('change', look);
  }, [least]);
  return isWide;
}
