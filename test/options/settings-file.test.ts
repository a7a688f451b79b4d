import { describe, expect, it } from 'vitest';
import { LONGEST_SETTINGS_FILE, readSettingsText, settingsText } from '../../lib/settings/file';
import { DEFAULTS, type Settings } from '../../lib/settings/settings';

const chosen: Settings = {
  ...DEFAULTS,
  language: 'en',
  theme: 'dark',
  recording: false,
  excluded: ['www.example.gov.cn', 'http://a.gov.cn/x?id=1'],
  keys: false,
  start: 'tab',
  tabPlace: { side: 'left', fromBottom: 0.5 },
  schedule: 'weekly',
};

describe('a settings file', () => {
  it('brings every setting back, but what belongs to one browser', () => {
    const { tabPlace, schedule, ...others } = chosen;
    expect(readSettingsText(settingsText(chosen))).toEqual({ is: 'settings', settings: others, skipped: 0 });
  });

  it('may begin with a byte order mark', () => {
    expect(readSettingsText(`\uFEFF${settingsText(chosen)}`).is).toBe('settings');
  });

  it('leaves out what is unknown or not allowed, and counts it', () => {
    const text = JSON.stringify({
      format: 'gouji-settings',
      version: 1,
      settings: {
        language: 'fr',
        theme: 'dark',
        recording: 'yes',
        colour: 'red',
        tabPlace: { side: 'left', fromBottom: 0 },
      },
    });
    expect(readSettingsText(text)).toEqual({ is: 'settings', settings: { theme: 'dark' }, skipped: 4 });
  });

  it.each([
    ['notJson', ''],
    ['notJson', '{"format":"gouji-settings","ver'],
    ['notJson', '\u0000\u0001PK\u0003'],
    ['foreign', '[]'],
    ['foreign', 'null'],
    ['foreign', '{"format":"gouji-backup","version":1,"settings":{}}'],
    ['foreign', '{"format":"gouji-settings","version":"1","settings":{}}'],
    ['foreign', '{"format":"gouji-settings","version":1,"settings":[]}'],
    ['newer', '{"format":"gouji-settings","version":2,"settings":{}}'],
  ])('is refused as %s: %j', (is, text) => {
    expect(readSettingsText(text)).toEqual({ is });
  });

  it('is refused where it is far too long, unread', () => {
    expect(readSettingsText(' '.repeat(LONGEST_SETTINGS_FILE + 1))).toEqual({ is: 'huge' });
  });

  it('does not reach an object’s own keys', () => {
    const text =
      '{"format":"gouji-settings","version":1,"settings":{"__proto__":{"recording":false},"keys":false}}';
    const read = readSettingsText(text);
    expect(read).toEqual({ is: 'settings', settings: { keys: false }, skipped: 1 });
    expect(({} as Record<string, unknown>).recording).toBeUndefined();
  });
});
