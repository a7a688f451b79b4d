/**
 * The inks of what leaves the program as a file: there is no stylesheet to take them from. They are the light
 * theme's of components/tokens.css, because what is printed or sent is read on white.
 */
export const ink = {
  paper: '#ffffff',
  sheet: '#f6f5f1',
  rule: '#d9d6cd',
  edge: '#7b776c',
  ink: '#22211d',
  'ink-soft': '#5b574d',
  fail: '#b3261a',
  'fail-wash': '#fbeeec',
  'on-fail': '#ffffff',
  soft: '#825a08',
  'soft-wash': '#f8f1df',
  untold: '#4d5c6b',
  'untold-wash': '#eef1f4',
  accent: '#1d5487',
} as const;

/** Fonts of any system, the Chinese ones named. */
export const FONTS =
  'system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';
