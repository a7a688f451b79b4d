import { describe, expect, it } from 'vitest';
import { type Act, FIRST_VIEW, nextView, type OverlayView } from '../../components/overlay/state';

const viewAfter = (...acts: Act[]): OverlayView => acts.reduce(nextView, FIRST_VIEW);
const pick: Act = { type: 'pick', identity: 'review.results' };
const CLOSED = { list: false, active: null, group: null, set: null };

describe('nextView', () => {
  it('starts with marks and bar, the list closed', () => {
    expect(FIRST_VIEW).toEqual({ shown: 'all', ...CLOSED });
  });

  it('turns everything off and on again with one toggle each, whatever was open', () => {
    expect(viewAfter(pick, { type: 'toggle' })).toEqual({ shown: 'off', ...CLOSED });
    expect(viewAfter(pick, { type: 'toggle' }, { type: 'toggle' })).toEqual(FIRST_VIEW);
  });

  it('obeys a toggle that says which way', () => {
    expect(viewAfter({ type: 'toggle', visible: true })).toBe(FIRST_VIEW);
    expect(viewAfter({ type: 'toggle', visible: false }, { type: 'toggle', visible: false }).shown).toBe(
      'off',
    );
  });

  it('folds to a tab and back', () => {
    expect(viewAfter(pick, { type: 'fold' })).toEqual({ shown: 'tab', ...CLOSED });
    expect(viewAfter({ type: 'fold' }, { type: 'fold' })).toEqual(FIRST_VIEW);
  });

  it('brings everything back from the tab with a toggle', () => {
    expect(viewAfter({ type: 'fold' }, { type: 'toggle' })).toEqual(FIRST_VIEW);
  });

  it('opens the list with the finding that is picked, and closes the finding when picked again', () => {
    expect(viewAfter(pick)).toEqual({ ...FIRST_VIEW, list: true, active: 'review.results' });
    expect(viewAfter(pick, pick)).toEqual({ ...FIRST_VIEW, list: true });
    expect(viewAfter(pick, { type: 'pick', identity: 'requests.balance:total' }).active).toBe(
      'requests.balance:total',
    );
  });

  it('shows a finding asked for from the popup, even while hidden, and twice', () => {
    const show: Act = { type: 'show', identity: 'review.results' };
    expect(viewAfter({ type: 'toggle' }, show, show)).toEqual({
      ...FIRST_VIEW,
      list: true,
      active: 'review.results',
    });
  });

  it('goes back one step at a time with Escape: the list, then the marks', () => {
    expect(viewAfter(pick, { type: 'escape' })).toEqual(FIRST_VIEW);
    expect(viewAfter(pick, { type: 'escape' }, { type: 'escape' }).shown).toBe('tab');
    expect(viewAfter({ type: 'toggle' }, { type: 'escape' }).shown).toBe('off');
  });

  const group: Act = { type: 'group', group: 'a', set: 0 };

  it('opens a group with its suspect lit, and closes it again', () => {
    expect(viewAfter(group)).toEqual({ ...FIRST_VIEW, list: true, group: 'a', set: 0 });
    expect(viewAfter(group, group)).toEqual({ ...FIRST_VIEW, list: true });
    expect(viewAfter(group, { ...group, group: 'b' }).group).toBe('b');
  });

  it('keeps a group open while one of its checks opens and closes, and lights one thing at a time', () => {
    const own: Act = { ...pick, group: 'a' };
    expect(viewAfter(group, own)).toMatchObject({ active: 'review.results', group: 'a', set: null });
    expect(viewAfter(group, own, own)).toMatchObject({ active: null, group: 'a', set: null });
    expect(viewAfter(group, pick).group).toBeNull();
  });

  it('lights one correction of several, and none when it is chosen again', () => {
    const set: Act = { type: 'set', group: 'a', set: 2 };
    expect(viewAfter(set)).toMatchObject({ list: true, group: 'a', set: 2 });
    expect(viewAfter(set, { ...set, set: 1 }).set).toBe(1);
    expect(viewAfter(set, set).set).toBeNull();
    expect(viewAfter({ ...pick, group: 'a' }, set).active).toBe('review.results');
  });
});
