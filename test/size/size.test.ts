import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS } from '../../scripts/run';

/** Most bytes that a file of the built extension may have. A star stands for the mark that the build gives a file. */
const BUDGETS: readonly (readonly [file: string, bytes: number, reason: string])[] = [
  [
    'gate.js',
    6.25 * 1024,
    'every frame of every official page loads it; a tenth of it tells most pages by one glance at their text, without a visit to every node',
  ],
  [
    'reader.js',
    71 * 1024,
    'every report page loads it; 3 KB of it remember and look up, which makes it four times as fast; 7 KB tell what cells show besides text, heads out of place, tables and reports of others and what is appended',
  ],
  [
    'overlay.js',
    394 * 1024,
    'every report page loads it too: every check, the grammar and vocabulary that read what the text claims (111 KB, a fourth of it to tell what a figure is a part of and whose it is), the bar, the read-back, what the reports of the years beside say, figures to copy, all words in two languages, the forms, which the reader borrows, and Floating UI, which places the cards',
  ],
  [
    'totals.js',
    80 * 1024,
    'a page loads it when a person asks for quick totals; a third is Preact, the styles and the words',
  ],
  [
    'background.js',
    182 * 1024,
    'starts again and again while a person browses; most of it is the schema library, then the archive with its packing',
  ],
  [
    'chunks/*.js',
    796 * 1024,
    'all that popup, side panel, library and options load together: the schema library, the archive, what works findings out again; the nine views of the library, each read only when it is opened: charts with their scales, the diff, exports, what reads claims of kept text (105 KB), the evidence pack, the letter',
  ],
  [
    'assets/worker-*.js',
    248 * 1024,
    'the library begins it where saved pages are taken in: a parser of HTML by the standard (half of it), the reader, the forms',
  ],
];

/** Most bytes of the whole, icons included: nothing large may slip in unseen. */
const MOST_IN_ALL = 1896 * 1024;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The files of a build that have a name. */
function filesNamed(folder: string, name: string): string[] {
  const [before = '', after = ''] = join(folder, name).split('*');
  const found = filesIn(folder).filter((file) =>
    name.includes('*') ? file.startsWith(before) && file.endsWith(after) : file === before,
  );
  if (found.length === 0) throw new Error(`no ${name} in ${folder}`);
  return found;
}

describe.each(Object.entries(BUILDS))('the build for %s', (kind, folder) => {
  it.each(BUDGETS)('keeps %s within %i bytes, because %s', (file, bytes) => {
    const sizes = filesNamed(folder, file).map((found) => statSync(found).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(bytes);
  });

  it('is small as a whole', () => {
    const total = filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0);
    expect(total).toBeLessThanOrEqual(MOST_IN_ALL);
  });

  it('is minified', () => {
    for (const built of BUDGETS.flatMap(([file]) => filesNamed(folder, file))) {
      const lines = readFileSync(built, 'utf8').split('\n');
      const longest = Math.max(...lines.map((line) => line.length));
      expect(longest, built).toBeGreaterThan(Math.min(statSync(built).size / 3, 2_000));
    }
  });

  it('asks for nothing but what it needs', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(
      [
        'activeTab',
        // Automatic backups, made in Chromium by a page out of sight.
        'alarms',
        ...(kind === 'firefox' ? [] : ['offscreen']),
        'scripting',
        // The list of reports beside the page. It asks a person for nothing; Firefox's sidebar needs no permission.
        ...(kind === 'firefox' ? [] : ['sidePanel']),
        'storage',
        'unlimitedStorage',
      ].sort(),
    );
    if (kind === 'firefox') {
      expect(manifest.side_panel).toBeUndefined();
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'popup.html?panel',
        open_at_install: false,
      });
    } else {
      expect(manifest.side_panel).toEqual({ default_path: 'popup.html?panel' });
      expect(manifest.sidebar_action).toBeUndefined();
    }
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    // Asked for where a person turns automatic backups on.
    expect(manifest.optional_permissions).toEqual(['downloads']);
    // One site at a time, asked for by a person in the options.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    // No other site's page and no other extension may speak to it.
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages;
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy.split('; ')).toContain(rule);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject({
      matches: ['*://*.gov.cn/*'],
      js: ['gate.js'],
      all_frames: true,
    });
    if (kind === 'firefox') {
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
        required: ['none'],
      });
    }
  });

  it('has no way to send anything anywhere', () => {
    const senders = /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b|\bfetch\(/g;
    const scripts = filesIn(folder).filter((name) => /\.(js|html)$/.test(name));
    expect(scripts.flatMap((file) => readFileSync(file, 'utf8').match(senders) ?? [])).toEqual([]);
  });
});
