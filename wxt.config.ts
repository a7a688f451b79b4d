import { defineConfig } from 'wxt';
import { compiledAtOnce } from './scripts/compiled';
import { notices } from './scripts/notices';

const shipped = notices();

/** Where reports are published. */
const OFFICIAL = '*://*.gov.cn/*';
/** The popup as side panel or sidebar. */
const PANEL = 'popup.html?panel';

/**
 * What the extension's own pages may load and where they may send: nothing but themselves. Styles may stand in the
 * page, because the marks on the sample report bring theirs as on any page; pictures may be made on the spot.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [shipped.plugin(), compiledAtOnce()],
    // A worker is bundled by itself.
    worker: { plugins: () => [shipped.plugin()] },
    build: {
      // Browsers of the versions below preload by themselves; the stand-in would bring a call of fetch.
      modulePreload: { polyfill: false },
      // Every report page loads the reader: terser makes it about 2 % smaller than the default does.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
    },
  }),
  hooks: {
    'build:done': ({ config }) => shipped.write(config.outDir),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      // Automatic backups: Chromium makes them in a page out of sight.
      'alarms',
      ...(browser === 'firefox' ? [] : ['offscreen']),
      // Firefox has its sidebar without asking.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for where a person turns automatic backups on.
    optional_permissions: ['downloads'],
    content_security_policy: { extension_pages: POLICY },
    host_permissions: [OFFICIAL],
    // Asked for one by one, where a person adds a site in the options.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_action__' },
    commands: {
      'overlay.toggle': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandToggle__',
      },
      'totals.toggle': {
        suggested_key: { default: 'Alt+Shift+T' },
        description: '__MSG_commandTotals__',
      },
    },
    // The gate is an unlisted script: a listed one would bring WXT's content script context and the API
    // polyfill (10 KB) into every page, where it needs one call of the API.
    content_scripts: [
      {
        matches: [OFFICIAL],
        js: ['gate.js'],
        run_at: 'document_idle',
        all_frames: true,
        // Frames written by scripts (about:blank, srcdoc) belong to the page that wrote them.
        match_origin_as_fallback: true,
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: '__MSG_name__',
            default_panel: PANEL,
            default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
            // Nothing opens by itself.
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'gouji@gouji.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first with light-dark(), by which every colour stands once (components/tokens.css).
        { side_panel: { default_path: PANEL }, minimum_chrome_version: '123' }),
  }),
});
