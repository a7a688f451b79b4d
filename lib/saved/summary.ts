import type { FileResult, KeptFile, UnkeptFile, Why } from './intake';

/** What came of taking files in, as it is told. */
export interface Summary {
  readonly files: number;
  readonly fresh: readonly KeptFile[];
  readonly same: readonly KeptFile[];
  /** Further readings of reports that are kept. */
  readonly changed: readonly KeptFile[];
  /** Files of which nothing was kept, by reason, in the order of `ORDER`. */
  readonly unkept: readonly Group[];
}

export interface Group {
  readonly why: Why;
  readonly files: readonly UnkeptFile[];
}

/** What a person may do something about comes first. */
export const ORDER: readonly Why[] = [
  'private',
  'paused',
  'full',
  'failed',
  'unread',
  'excluded',
  'notReport',
  'closed',
  'slow',
  'broken',
  'large',
  'noTables',
  'noReport',
  'noPage',
  'binary',
  'empty',
  'other',
];

export function summaryOf(results: readonly FileResult[]): Summary {
  const kept = results.filter((result) => result.is === 'kept');
  const unkept = results.filter((result) => result.is === 'unkept');
  const those = (how: KeptFile['how']) => kept.filter((result) => result.how === how);
  return {
    files: results.length,
    fresh: those('new'),
    same: those('same'),
    changed: those('changed'),
    unkept: ORDER.flatMap((why) => {
      const files = unkept.filter((result) => result.why === why);
      return files.length === 0 ? [] : [{ why, files }];
    }),
  };
}
