/** One mutilated page and what became of it. */
import { parse, serialize } from 'parse5';
import { check, tally } from '../../lib/core/check';
import { forms } from '../../lib/forms';
import type { PageNode } from '../../lib/page/document';
import { type PageReading, readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { type Random, seeded } from '../publisher/random';
import { cellMutations } from './cells';
import { markNames } from './marks';
import { objections } from './oracle';
import { anyOf, type Original, originalPage } from './page';
import { structureMutations } from './structure';
import { textMutations } from './text';

export interface Mutilated {
  readonly original: Original;
  /** Names of the mutations, in order. */
  readonly mutations: readonly string[];
  readonly html: string;
}

export interface Trial extends Mutilated {
  readonly seed: number;
  readonly outcome: 'fine' | 'failing' | 'untold' | 'not a report' | 'thrown';
  /** What is wrong with the reading; empty where all is as it must be. */
  readonly objections: readonly string[];
}

/** The page of a seed: the same on every machine. */
export function mutilated(seed: number): Mutilated {
  const random = seeded(seed);
  const original = originalPage(random);
  const mutations: string[] = [];
  const inTree = random.pick([0, 1, 1, 2, 3, 6]);
  let html = throughTree(original.page.html, inTree, random, mutations);
  const inText = inTree === 0 ? 1 + random.below(4) : random.pick([0, 0, 1, 2]);
  for (let count = 0; count < inText; count += 1) {
    const [name, mutate] = anyOf(Object.entries(textMutations), random);
    // Cutting a page off hides whatever else was done to it.
    if (name === 'truncate' && !random.oneIn(3)) continue;
    html = mutate(html, random);
    mutations.push(name);
  }
  return { original, mutations, html };
}

function throughTree(html: string, times: number, random: Random, mutations: string[]): string {
  const page = parse(html);
  markNames(page);
  const some = Object.entries({ ...cellMutations, ...structureMutations });
  for (let count = 0; count < times; count += 1) {
    const [name, mutate] = anyOf(some, random);
    mutate(page, random);
    mutations.push(name);
  }
  return serialize(page);
}

/** Mutilates a page, reads it, and holds the reading against what the page prints. */
export function attempt(seed: number): Trial {
  const made = mutilated(seed);
  try {
    const page = frozen(parsePage(made.html));
    const reading = readPage(page, forms, { address: 'http://www.example.gov.cn/report.html' });
    const outcome = outcomeOf(reading);
    const against = outcome === 'fine' ? objections(page, reading, made.original) : [];
    return { ...made, seed, outcome, objections: against };
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...made, seed, outcome: 'thrown', objections: [said] };
  }
}

function outcomeOf(reading: PageReading): Trial['outcome'] {
  if (reading.kind !== 'report') return 'not a report';
  const { fail, untold } = tally(check(reading.report, forms));
  return fail > 0 ? 'failing' : untold > 0 ? 'untold' : 'fine';
}

/** Makes every node of a page unchangeable: a reader that changed one would throw. */
export function frozen<Root extends PageNode>(root: Root): Root {
  const pending: PageNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) pending.push(child);
    for (const own of Object.values(node)) {
      if (Array.isArray(own)) for (const item of [own, ...own]) Object.freeze(item);
    }
    Object.freeze(node);
  }
  return root;
}
