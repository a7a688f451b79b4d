/** How long the browser may take to fetch what it is to save, in ms. */
const FETCHING = 60_000;

/** Saves a file by the browser's own way of saving. */
export function saveFile(page: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHING);
}
