/** What the options show of the archive, as plain data. */

export interface ArchiveView {
  readonly reports: number;
  /** Bytes; 0 where the browser does not tell. */
  readonly used: number;
  readonly quota: number;
  readonly isHigh: boolean;
  readonly isPersistent: boolean;
  readonly bin: readonly Binned[];
  /** The copy from before the last upgrade. */
  readonly snapshot: { readonly day: string; readonly count: number } | null;
}

/** A deleted report. */
export interface Binned {
  readonly key: number;
  readonly name: string;
}

/** What a backup would bring, before a person says yes. */
export interface RestorePreview {
  readonly day: string;
  readonly fresh: number;
  readonly same: number;
  readonly differing: number;
  readonly refused: number;
  readonly hasSettings: boolean;
}

/** What is going on with a backup or a restore. */
export type Transfer =
  | { readonly is: 'idle' }
  | { readonly is: 'busy'; readonly words: string }
  | { readonly is: 'preview'; readonly preview: RestorePreview }
  | { readonly is: 'said'; readonly words: string; readonly isBad: boolean };

/** "1.2 MB": two digits are enough to judge by. */
export function sizeText(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
