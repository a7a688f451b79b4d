import type { Note } from '../../lib/core/report';
import type { FindingWords } from '../../lib/words/findings';
import { Sign } from './Sign';

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly words: FindingWords;
  /** The list's name for screen readers. */
  readonly label: string;
}

/** What the reader wants said about how the page was read; quieter than a finding. */
export function NoteList({ notes, words, label }: NoteListProps) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" aria-label={label}>
      {notes.map((note) => {
        const text = words.note(note);
        return (
          <li key={text} class="note">
            <Sign outcome="soft" />
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
