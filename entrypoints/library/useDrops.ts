import { useEffect } from 'preact/hooks';
import type { Place } from '../../lib/place';
import { type Entry, type Given, givenFiles } from '../../lib/saved/gather';

/** What a person dropped or chose: files and folders. */
export interface Dropped {
  readonly entries: readonly Entry[];
  readonly files: readonly Given[];
}

/** Taken at once: a browser takes the data away again when the event is over. */
function droppedIn(data: DataTransfer): Dropped {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const entries: Entry[] = [];
  const files: File[] = [];
  for (const item of items) {
    const entry = item.webkitGetAsEntry();
    const file = entry === null ? item.getAsFile() : null;
    if (entry !== null) entries.push(entry);
    else if (file !== null) files.push(file);
  }
  return { entries, files: givenFiles(files) };
}

/** Files dropped anywhere on the library lead to the view that takes them in. */
export function useDrops(go: (place: Place) => void): void {
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    window.addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event) || event.dataTransfer === null) return;
        event.preventDefault();
        const dropped = droppedIn(event.dataTransfer);
        go({ view: 'import', query: {} });
        import('./views/import/session')
          .then(({ start }) => start(dropped))
          .catch((error: unknown) => console.error('Gouji:', error));
      },
      { signal },
    );
    return () => ending.abort();
  }, [go]);
}
