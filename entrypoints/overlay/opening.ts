import { groupOf, keyOfGroup, type Sheet } from '../../components/findings/sheet';
import { type Act, nextView, type OverlayView } from '../../components/overlay/state';
import type { Standings } from '../../lib/core/standing';

/** A failing check is opened within its group, unless it stands among the dismissed. */
export function inGroup(asked: Act, sheet: Sheet, standings: Standings): Act {
  if (asked.type !== 'pick') return asked;
  const group = groupOf(sheet, asked.identity);
  const finding = group?.findings.find(({ identity }) => identity.id === asked.identity);
  if (group === undefined || finding === undefined || standings.isDismissed(finding)) return asked;
  return { ...asked, group: keyOfGroup(group) };
}

/** Leads to what is behind a check: to the cause of several, to the check itself where it stands alone. */
export function withCauseOf(identity: string, view: OverlayView, sheet: Sheet): OverlayView {
  const group = groupOf(sheet, identity);
  if (group === undefined) return view;
  const key = keyOfGroup(group);
  return group.findings.length > 1
    ? nextView(view, { type: 'group', group: key, set: group.unique ? 0 : null })
    : { ...view, group: key };
}

/** Whether something else is opened in the list than before. */
export function isOpenedAnew(view: OverlayView, before: OverlayView): boolean {
  const { active, group, set } = view;
  return active !== before.active || group !== before.group || set !== before.set;
}
