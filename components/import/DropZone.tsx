import { useEffect, useState } from 'preact/hooks';
import type { IntakeWords } from '../../lib/words/intake';

interface Props {
  readonly say: IntakeWords;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files go: dropped (anywhere on the page will do), or chosen with the keyboard. */
export function DropZone({ say, onFiles }: Props) {
  const isOver = useDragOver();
  const choose = (name: 'files' | 'folder') => (
    <label class="button file">
      {say(name)}
      <input
        type="file"
        name={name}
        multiple
        {...(name === 'folder' ? { webkitdirectory: true } : { accept: '.html,.htm,.mht,.mhtml' })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
  return (
    <section class={isOver ? 'drop drop-over' : 'drop'} aria-labelledby="drop-name">
      <h2 id="drop-name">{say('drop')}</h2>
      <div class="drop-buttons">
        {choose('files')}
        {choose('folder')}
      </div>
      <p class="advice">{say('about')}</p>
    </section>
  );
}

/** Whether something is being dragged over the page. */
function useDragOver(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      window.addEventListener(name, hear, { signal: ending.signal });
    listen('dragover', () => setOver(true));
    // Left for another element of the page it names that; left for good, nothing.
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', () => setOver(false));
    return () => ending.abort();
  }, []);
  return isOver;
}
