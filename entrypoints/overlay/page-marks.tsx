import type { SheetWords } from '../../components/findings/words';
import type { Wear } from '../../components/overlay/ground';
import { type MarkBoxes, type MarkEvents, Marks } from '../../components/overlay/Marks';
import type { OverlayView } from '../../components/overlay/state';
import { TextMarks } from '../../components/overlay/TextMarks';
import type { FieldId } from '../../lib/core/form';
import type { Model } from './model';

interface PageMarksProps {
  readonly model: Model;
  readonly view: OverlayView;
  readonly boxes: MarkBoxes;
  readonly wear: (field: FieldId) => Wear;
  readonly words: SheetWords;
  readonly events: MarkEvents;
}

/** All that stands over the page: marks on cells, and under words of the text. */
export function PageMarks({ model, view, boxes, wear, words, events }: PageMarksProps) {
  const { card } = view;
  return (
    <>
      <Marks
        marks={view.marks ? model.marks : []}
        lit={model.lit(view)}
        report={model.sheet.report}
        language={words.language}
        words={words.findings}
        {...{ boxes, wear, card, events }}
      />
      <TextMarks
        label={words.claims.say('textMarks')}
        marks={model.textMarks(view)}
        active={card?.finding ?? view.active}
        {...{ boxes, card, events }}
      />
    </>
  );
}
