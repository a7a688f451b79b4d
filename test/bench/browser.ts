/** What the parts of the bench that run in Chromium share. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type SampleServer, type ServedPage, serve } from '../e2e/harness/server';
import { launch, type Session } from '../e2e/harness/session';

/** Runs with pages served and the built extension in Chromium. */
export async function withExtension<Found>(
  pages: readonly ServedPage[],
  run: (session: Session, server: SampleServer) => Promise<Found>,
): Promise<Found> {
  const server = await serve(pages);
  try {
    const session = await launch({ kind: 'chromium', hosts: [...new Set(pages.map(({ host }) => host))] });
    try {
      return await run(session, server);
    } finally {
      await session.close();
    }
  } finally {
    await server.close();
  }
}

/**
 * A module of this folder with all that it imports, to be evaluated in a page.
 * @param name under which the page's scripts find what it exports
 */
export async function pageScript(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('the script of the page was not built');
  // A name of the page's own scope would end with the evaluation.
  return `${chunk.code}\nglobalThis.${name} = ${name}; undefined;`;
}
