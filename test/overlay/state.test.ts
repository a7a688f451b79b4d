import { describe, expect, it } from 'vitest';
import { type Act, FIRST_VIEW, nextView, type OverlayView } from '../../components/overlay/state';

const viewAfter = (...acts: Act[]): OverlayView => acts.reduce(nextView, FIRST_VIEW);
const pick: Act = { type: 'pick', identity: 'review.results' };

describe('nextView', () => {
  it('starts with marks and bar, the list closed', () => {
    expect(FIRST_VIEW).toEqual({ shown: 'all', list: false, active: null });
  });

  it('turns everything off and on again with one toggle each, whatever was open', () => {
    expect(viewAfter(pick, { type: 'toggle' })).toEqual({ shown: 'off', list: false, active: null });
    expect(viewAfter(pick, { type: 'toggle' }, { type: 'toggle' })).toEqual(FIRST_VIEW);
  });

  it('obeys a toggle that says which way', () => {
    expect(viewAfter({ type: 'toggle', visible: true })).toBe(FIRST_VIEW);
    expect(viewAfter({ type: 'toggle', visible: false }, { type: 'toggle', visible: false }).shown).toBe(
      'off',
    );
  });

  it('folds to a tab and back', () => {
    expect(viewAfter(pick, { type: 'fold' })).toEqual({ shown: 'tab', list: false, active: null });
    expect(viewAfter({ type: 'fold' }, { type: 'fold' })).toEqual(FIRST_VIEW);
  });

  it('brings everything back from the tab with a toggle', () => {
    expect(viewAfter({ type: 'fold' }, { type: 'toggle' })).toEqual(FIRST_VIEW);
  });

  it('opens the list with the finding that is picked, and closes the finding when picked again', () => {
    expect(viewAfter(pick)).toEqual({ shown: 'all', list: true, active: 'review.results' });
    expect(viewAfter(pick, pick)).toEqual({ shown: 'all', list: true, active: null });
    expect(viewAfter(pick, { type: 'pick', identity: 'requests.balance:total' }).active).toBe(
      'requests.balance:total',
    );
  });

  it('shows a finding asked for from the popup, even while hidden, and twice', () => {
    const show: Act = { type: 'show', identity: 'review.results' };
    expect(viewAfter({ type: 'toggle' }, show, show)).toEqual({
      shown: 'all',
      list: true,
      active: 'review.results',
    });
  });

  it('goes back one step at a time with Escape: the list, then the marks', () => {
    expect(viewAfter(pick, { type: 'escape' })).toEqual(FIRST_VIEW);
    expect(viewAfter(pick, { type: 'escape' }, { type: 'escape' }).shown).toBe('tab');
    expect(viewAfter({ type: 'toggle' }, { type: 'escape' }).shown).toBe('off');
  });
});
