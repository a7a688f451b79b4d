import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTICES } from './notices';
import { ROOT } from './run';

/** Known weaknesses of the packages that the lock file names, as the registry tells them. */

/** What `npm audit --json` prints, as far as it is asked for; the registry may answer with an error instead. */
export interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly name: string; readonly severity: string }>>;
  readonly error?: { readonly summary?: string };
  readonly message?: string;
}

export interface Verdict {
  /** Whether anything known is wrong with code that is shipped. */
  readonly isShippable: boolean;
  readonly lines: readonly string[];
}

/**
 * What is known of packages whose code is shipped stops a release; the rest, tools of the build and of tests, is told.
 * A registry that cannot answer is told, too: that is no verdict.
 * @param shipped names of packages
 */
export function judge({ vulnerabilities, error, message }: Audit, shipped: readonly string[]): Verdict {
  if (vulnerabilities === undefined) {
    const reason = error?.summary || message || 'no answer';
    return { isShippable: true, lines: [`Packages were not audited: ${reason.split('\n')[0]}`] };
  }
  const known = Object.values(vulnerabilities);
  const grave = known.filter(({ name }) => shipped.includes(name));
  const lines = known.map(
    ({ name, severity }) => `${name}: ${severity}${shipped.includes(name) ? ', shipped' : ', not shipped'}`,
  );
  return {
    isShippable: grave.length === 0,
    lines: lines.length === 0 ? ['No weakness is known of any package.'] : lines,
  };
}

/** The names of the packages in a build's notices. @param text the notices as the build writes them */
export function shippedIn(text: string): string[] {
  return [...text.matchAll(/^(\S+) \d[^\n]*\nLicence: /gm)].map(([, name]) => name ?? '');
}

/** Asks the registry about the lock file, for what the builds in these folders bring. */
export function audit(builds: readonly string[]): Verdict {
  const done = spawnSync('npm', ['audit', '--json'], { cwd: ROOT, encoding: 'utf8' });
  const shipped = builds.flatMap((folder) => shippedIn(readFileSync(join(folder, NOTICES), 'utf8')));
  return judge(answerIn(done.stdout), shipped);
}

function answerIn(text: string): Audit {
  try {
    return JSON.parse(text) as Audit;
  } catch {
    return { message: 'the answer could not be read' };
  }
}
