/** How long a window takes to answer a person, measured inside it: until what is wanted stands in the page. */

/** Does something and waits until the page is as wanted, laid out. @returns milliseconds */
async function until(act: () => void, isThere: () => boolean): Promise<number> {
  const started = performance.now();
  act();
  while (!isThere()) {
    // A task of the browser's own: whatever the page has to do comes before it, timers are not slowed down.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    if (performance.now() - started > 20_000) throw new Error('waited 20 s in vain');
  }
  document.body.getBoundingClientRect();
  return performance.now() - started;
}

const part = <Wanted extends HTMLElement>(selector: string): Wanted => {
  const found = document.querySelector<Wanted>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

/** Puts other words into the search field and waits until the rows are so many or, at null, others than before. */
export function timeSearch(words: string, rows: number | null): Promise<number> {
  const names = () => [...document.querySelectorAll('.row')].map(({ textContent }) => textContent).join();
  const before = names();
  const count = () => document.querySelectorAll('.row').length;
  return until(
    () => {
      const field = part<HTMLInputElement>('.search');
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    () => (rows === null ? names() !== before : count() === rows),
  );
}

/** Opens the first report of the list with all that is known of it, and closes it again. */
export async function timeOpening(): Promise<number> {
  const button = part('.row .expand');
  const time = await until(
    () => button.click(),
    () => document.querySelector('.detail .address') !== null,
  );
  await until(
    () => button.click(),
    () => document.querySelector('.detail') === null,
  );
  return time;
}
