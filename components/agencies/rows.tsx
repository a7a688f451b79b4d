import { Component, type ComponentChildren } from 'preact';
import { useGrowing } from '../library/growing';

/** Long tables in groups of rows: a few are drawn at once, and a group again only where something of it changed. */
export const GROUP = 15;

export interface RowGroupProps {
  /** All that its rows are made of; the same things, the same rows. */
  readonly of: readonly unknown[];
  readonly draw: () => ComponentChildren;
}

export class RowGroup extends Component<RowGroupProps> {
  override shouldComponentUpdate({ of }: RowGroupProps): boolean {
    const { of: own } = this.props;
    return of.length !== own.length || of.some((one, at) => one !== own[at]);
  }

  override render({ draw }: RowGroupProps) {
    return <tbody>{draw()}</tbody>;
  }
}

/** Rows in groups, as many as are drawn by now. */
export function useGroups<Row>(rows: readonly Row[]): Row[][] {
  const drawn = useGrowing(rows.length, GROUP);
  const groups: Row[][] = [];
  for (let at = 0; at < drawn; at += GROUP) groups.push(rows.slice(at, at + GROUP));
  return groups;
}
