import { describe, expect, it } from 'vitest';
import { broken } from './rooms';
import { filesIn } from './tree';

const OURS = ['lib', 'components', 'entrypoints', 'cli'];

describe('rooms', () => {
  it('are entered only by those who may', () => {
    expect(filesIn(['.ts', '.tsx'], ...OURS).flatMap(broken)).toEqual([]);
  }, 60_000);

  it('hold every file of the library', () => {
    expect(broken({ path: 'lib/helpers/misc.ts', text: '' })).toEqual(['lib/helpers/misc.ts: is in no room']);
  });

  // The test above would be worth nothing if the reading of imports saw nothing.
  it.each([
    ['lib/core/x.ts', "import { FORMS } from '../forms';"],
    ['lib/core/x.ts', "import type { Page } from '../page/document';"],
    ['lib/core/x.ts', "export * from '../words/say';"],
    ['lib/core/recognise/x.ts', "import '../../forms/index';"],
    ['lib/core/x.ts', "const z = await import('zod');"],
    ['lib/core/x.ts', "import { readFileSync } from 'node:fs';"],
    ['lib/forms/x.ts', "import { speaker } from '../words/say';"],
    ['lib/forms/x.ts', "import { z } from 'zod';"],
    ['lib/archive/x.ts', "import { z } from 'zod';"],
    ['entrypoints/popup/x.ts', "import { z } from 'zod/mini';"],
    ['lib/words/x.ts', "import { FORMS } from '../forms';"],
    ['lib/page/x.ts', "import { FORMS } from '../forms';"],
    ['lib/page/x.ts', "import { h } from 'preact';"],
    ['lib/compare/x.ts', "import { open } from '../archive/database';"],
    ['lib/archive/x.ts', "import { read } from '../page/read';"],
    ['lib/archive/x.ts', "import { render } from 'preact';"],
    ['lib/messages.ts', "import type { Stored } from './archive/schema';"],
    ['components/findings/x.tsx', "import { FORMS } from '../../lib/forms';"],
    ['components/findings/x.tsx', "import { open } from '../../lib/archive/database';"],
    ['components/findings/x.tsx', "import type { TabState } from '../../lib/messages';"],
    ['components/findings/x.tsx', "import { browser } from 'wxt/browser';"],
    ['entrypoints/popup/x.tsx', "import { main } from '../../cli/main';"],
    ['entrypoints/popup/x.tsx', "import { show } from '../background/badge';"],
    ['cli/x.ts', "import { start } from '../entrypoints/background';"],
    ['cli/x.ts', "import { List } from '../components/findings/FindingList';"],
    ['lib/core/x.ts', "import { ROOT } from '../../test/architecture/tree';"],
  ])('are closed: %s with %s', (path, text) => {
    expect(broken({ path, text })).toHaveLength(1);
  });

  it.each([
    ['lib/core/x.ts', 'export const title = document.title;'],
    ['lib/core/x.ts', "export const answer = await fetch('https://example.org');"],
    ['lib/forms/x.ts', 'export const width = window.innerWidth;'],
    ['lib/page/x.ts', "chrome.runtime.sendMessage({ type: 'x' });"],
    ['lib/page/x.ts', "globalThis.browser.runtime.sendMessage({ type: 'x' });"],
    ['lib/archive/x.ts', "localStorage.setItem('a', 'b');"],
    ['components/popup/x.tsx', 'export const X = () => <a onClick={() => browser.tabs.create({})}>x</a>;'],
  ])('keep what is not theirs out: %s with %s', (path, text) => {
    expect(broken({ path, text })).toHaveLength(1);
  });

  it.each([
    ['lib/core/x.ts', "import type { Form } from './form';\nexport * from './recognise/rows';"],
    ['lib/core/x.ts', '// the document of a browser, a window\nexport const text = "document";'],
    ['lib/core/x.ts', 'export const f = (document: { title: string }) => document.title;'],
    ['lib/core/x.ts', 'export const f = (page: { document: string }) => page.document;'],
    ['lib/forms/x.ts', "import { term } from '../core/form';"],
    ['lib/archive/x.ts', "import { z } from '../zod';\nimport { openDB } from 'idb';"],
    ['components/findings/x.tsx', "import { useState } from 'preact/hooks';\nimport '../tokens.css';"],
    ['entrypoints/popup/main.tsx', "import { App } from './App';\nimport { FORMS } from '../../lib/forms';"],
    ['lib/saved/x.ts', "import { parse } from 'parse5';\nimport { readPage } from '../page/read';"],
    ['cli/main.ts', "import { read } from '../lib/page/read';\nimport 'node:fs';"],
  ])('are open to those who may: %s with %s', (path, text) => {
    expect(broken({ path, text })).toEqual([]);
  });
});
