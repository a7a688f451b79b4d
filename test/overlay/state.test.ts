import { describe, expect, it } from 'vitest';
import { type Act, FIRST_VIEW, nextView, type OverlayView, type Stop } from '../../components/overlay/state';

const viewAfter = (...acts: Act[]): OverlayView =>
  acts.reduce((view, act) => nextView(view, act), FIRST_VIEW);
const pick: Act = { type: 'pick', identity: 'review.results' };
const CLOSED = {
  ...{ marks: true, readback: false, card: null },
  ...{ list: false, active: null, group: null, set: null },
};

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

const card = (field: string, how: 'hover' | 'pinned', finding = `${field} finding`): Act => ({
  ...{ type: 'card' },
  ...{ field, finding, how },
});

describe('the card', () => {
  it('opens at a cell, pages there, and closes', () => {
    expect(viewAfter(card('a', 'hover')).card).toEqual({ field: 'a', finding: 'a finding', how: 'hover' });
    expect(viewAfter(card('a', 'pinned'), card('a', 'pinned', 'other')).card?.finding).toBe('other');
    expect(viewAfter(card('a', 'pinned'), { type: 'uncard' })).toEqual(FIRST_VIEW);
    expect(viewAfter({ type: 'uncard' })).toBe(FIRST_VIEW);
  });

  it('stays where it was pinned, whatever the pointer passes over', () => {
    expect(viewAfter(card('a', 'hover'), card('b', 'hover')).card?.field).toBe('b');
    expect(viewAfter(card('a', 'pinned'), card('b', 'hover')).card?.field).toBe('a');
    expect(viewAfter(card('a', 'pinned'), card('b', 'pinned')).card?.field).toBe('b');
  });

  it('goes before the list does with Escape, and the marks last', () => {
    const open = viewAfter(pick, card('a', 'pinned'));
    expect(open).toMatchObject({ list: true, active: 'review.results' });
    const once = nextView(open, { type: 'escape' });
    expect(once).toEqual({ ...open, card: null });
    expect(nextView(once, { type: 'escape' })).toEqual(FIRST_VIEW);
  });

  it('makes room for what is chosen in the list, and for the list itself', () => {
    expect(viewAfter(card('a', 'pinned'), pick)).toMatchObject({ card: null, active: 'review.results' });
    expect(viewAfter(card('a', 'pinned'), { type: 'list' })).toEqual({ ...FIRST_VIEW, list: true });
    expect(viewAfter(card('a', 'pinned'), { type: 'group', group: 'a', set: 0 }).card).toBeNull();
  });

  it('does not outlive the marks, nor open without them', () => {
    for (const type of ['marks', 'readback', 'fold', 'toggle'] as const) {
      expect(viewAfter(card('a', 'pinned'), { type }).card, type).toBeNull();
    }
    expect(viewAfter({ type: 'fold' }, card('a', 'pinned')).card).toBeNull();
  });
});

describe('marks and read-back', () => {
  it('go on and off by themselves, or as they are told', () => {
    expect(viewAfter({ type: 'marks' })).toEqual({ ...FIRST_VIEW, marks: false });
    expect(viewAfter({ type: 'marks' }, { type: 'marks' })).toEqual(FIRST_VIEW);
    expect(viewAfter({ type: 'marks', visible: true }).marks).toBe(true);
    expect(viewAfter({ type: 'readback' }).readback).toBe(true);
    expect(viewAfter({ type: 'readback', visible: false }).readback).toBe(false);
  });

  it('are as they were when the bar was folded, and as at first when all was off', () => {
    const changed = viewAfter({ type: 'marks' }, { type: 'readback' });
    const fold: Act = { type: 'fold' };
    expect(nextView(nextView(changed, fold), fold)).toEqual(changed);
    const toggle: Act = { type: 'toggle' };
    expect(nextView(nextView(changed, toggle), toggle)).toEqual(FIRST_VIEW);
  });
});

describe('the read-back', () => {
  it('takes the place of the list, and is left before anything else goes', () => {
    const shown = viewAfter({ type: 'list' }, { type: 'readback' });
    expect(shown).toEqual({ ...FIRST_VIEW, readback: true });
    expect(nextView(shown, { type: 'escape' })).toEqual(FIRST_VIEW);
  });

  it('gives way to a finding that is asked for', () => {
    const shown = viewAfter({ type: 'readback' });
    expect(nextView(shown, { type: 'show', identity: 'a' })).toMatchObject({ readback: false, active: 'a' });
    const stops: Stop[] = [{ field: 'a', finding: 'x' }];
    expect(nextView(shown, { type: 'step', by: 1 }, stops)).toMatchObject({ readback: false });
  });
});

describe('a step', () => {
  const stops: Stop[] = ['a', 'b', 'c'].map((field) => ({ field, finding: `${field} finding` }));
  const along = (from: OverlayView, ...steps: (1 | -1)[]) =>
    steps.reduce((view, by) => nextView(view, { type: 'step', by }, stops), from);

  it('goes from one finding to the next, round and round', () => {
    expect(along(FIRST_VIEW, 1).card).toEqual({ field: 'a', finding: 'a finding', how: 'pinned' });
    expect(along(FIRST_VIEW, 1, 1).card?.field).toBe('b');
    expect(along(FIRST_VIEW, 1, 1, 1, 1).card?.field).toBe('a');
    expect(along(FIRST_VIEW, -1).card?.field).toBe('c');
    expect(along(FIRST_VIEW, 1, -1).card?.field).toBe('c');
  });

  it('goes on from the finding whose card is open, or that is opened in the list', () => {
    expect(along(viewAfter(card('b', 'hover')), 1).card).toMatchObject({ field: 'c', how: 'pinned' });
    expect(along(viewAfter({ type: 'pick', identity: 'b finding' }), 1).card?.field).toBe('c');
    expect(along(viewAfter(card('elsewhere', 'pinned')), 1).card?.field).toBe('a');
  });

  it('brings the overlay back, and does nothing where there is nothing to look at', () => {
    expect(along(viewAfter({ type: 'fold' }), 1)).toMatchObject({ shown: 'all', card: { field: 'a' } });
    expect(along(viewAfter({ type: 'readback' }), 1)).toMatchObject({
      readback: false,
      card: { field: 'a' },
    });
    expect(viewAfter({ type: 'step', by: 1 })).toBe(FIRST_VIEW);
  });
});
