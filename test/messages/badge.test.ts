import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badgeOf, grounds } from '../../entrypoints/background/badge';
import { check } from '../../lib/core/check';
import { decide } from '../../lib/core/decision';
import { notReport } from '../../lib/core/misread';
import { unknownIdentity } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import type { FrameState, PageRecord } from '../../lib/messages';
import { type Changes, reportWith } from '../overlay/report';

const identity = { ...unknownIdentity('', 'http://a.gov.cn/'), agency: null, year: null };

function frame(kind: PageRecord['kind'], changes: Changes = {}, frameId = 0): FrameState {
  return {
    frameId,
    document: 1,
    kept: 'new',
    decisions: [],
    record: { kind, identity, report: reportWith(changes), parts: {} },
  };
}

const badge = (...frames: FrameState[]) => badgeOf(frames, forms, 'en');
const sound = frame('report');
const failing = frame('report', { 'review.total': '1', 'litigation.direct.total': '1' }, 1);
/** A frame of which some checks were dismissed. */
function dismissed(state: FrameState, ...ids: string[]): FrameState {
  const { report } = state.record;
  const decisions = check(report, forms)
    .filter(({ identity: { id } }) => ids.includes(id))
    .map((finding) =>
      decide(finding, report, { state: 'dismissed', reason: 'x' }, '2024-01-01T00:00:00.000Z'),
    );
  return { ...state, decisions };
}
const untold = frame('report', { 'review.total': '见附件' }, 2);

describe('the toolbar badge', () => {
  it('shows nothing where a person said that the page is no report', () => {
    const { report } = failing.record;
    const made = { ...notReport(report, identity), at: '2024-01-01T00:00:00.000Z' };
    expect(badge({ ...failing, decisions: [made] }).text).toBe('');
    expect(badge({ ...failing, decisions: [made] }, untold).text).toBe('?');
    expect(badge({ ...sound, decisions: [made] }).text).toBe('✓');
  });

  it('shows nothing where there is no report', () => {
    expect(badge().text).toBe('');
    expect(badge(frame('other'))).toMatchObject({ text: '', title: '' });
  });

  it('ticks a report of which everything holds', () => {
    expect(badge(sound)).toMatchObject({ text: '✓', ground: grounds.hold });
  });

  it('shows how many checks fail', () => {
    expect(badge(failing)).toMatchObject({ text: '2', ground: grounds.fail });
  });

  it('asks where something could not be told or read', () => {
    expect(badge(untold)).toMatchObject({ text: '?', ground: grounds.untold });
    expect(badge(frame('uncheckable'))).toMatchObject({ text: '?', ground: grounds.untold });
    const broken = badge(frame('broken'));
    expect(broken).toMatchObject({ text: '?', ground: grounds.untold });
    expect(broken.title).toContain('Could not read this report');
    const empty = { ...sound, record: { ...sound.record, report: { ...reportWith({}), editions: {} } } };
    expect(badge(empty).text).toBe('?');
  });

  it('leaves out what was dismissed, and never shows a tick for it', () => {
    expect(badge(dismissed(failing, 'review.results'))).toMatchObject({ text: '1', ground: grounds.fail });
    const all = dismissed(failing, 'review.results', 'litigation.direct.results');
    expect(badge(all)).toMatchObject({ text: '–', ground: grounds.untold });
    expect(badge(all).title).toContain('40 checks: 38 hold, 2 dismissed');
    expect(badge(sound, all).text).toBe('–');
    expect(badge(all, untold).text).toBe('?');
    expect(badge(dismissed(untold, 'review.results')).text).toBe('–');
  });

  it('counts a check again when a figure it was dismissed on has changed', () => {
    const { decisions } = dismissed(failing, 'review.results');
    const changed = frame('report', { 'review.total': '2' });
    expect(badge({ ...changed, decisions }).text).toBe('1');
  });

  it('adds up the frames of a tab, failing before untold before sound', () => {
    expect(badge(sound, failing, { ...failing, frameId: 5 }).text).toBe('4');
    expect(badge(failing, untold, frame('uncheckable')).text).toBe('2');
    expect(badge(sound, untold).text).toBe('?');
    expect(badge(sound, frame('other', {}, 4)).text).toBe('✓');
    expect(badge(sound, frame('uncheckable', {}, 4)).text).toBe('?');
  });

  it('fits the button', () => {
    const many = Array.from({ length: 600 }, (_, frameId) => ({ ...failing, frameId }));
    expect(badge(...many).text).toBe('999+');
  });

  it('says the verdict in words, frame by frame', () => {
    const { title } = badge(sound, failing);
    expect(title.split('\n')).toEqual([
      'Gouji',
      '2019 form · 40 checks: 40 hold',
      '2019 form · 40 checks: 38 hold, 2 fail',
    ]);
    expect(badgeOf([failing], forms, 'zh').title).toContain('40 项核对：38 项相符，2 项不符');
  });

  it('takes its colours from the tokens', () => {
    const tokens = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
    const light = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
    expect(grounds).toEqual({ fail: light('fail'), hold: light('hold'), untold: light('untold') });
  });
});
