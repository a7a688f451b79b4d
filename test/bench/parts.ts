import { addingPart } from './adding';
import { archivePart } from './archive';
import { arrivingPart } from './arriving';
import { claimsPart } from './claims';
import { claimsLayoutPart } from './claims-layout';
import { cliPart } from './cli';
import { explainingPart } from './explaining';
import { gatePart } from './gate';
import { importPart } from './import';
import { libraryPart } from './library';
import { memoryPart } from './memory';
import type { Part } from './part';
import { readingPart } from './reading';
import { readingBrowserPart } from './reading-browser';
import { scrollingPart } from './scrolling';
import { tableReadersPart } from './table-readers';

/** All that `npm run bench` measures, in the order in which it runs. */
export const parts: readonly Part[] = [
  readingPart,
  readingBrowserPart,
  tableReadersPart,
  explainingPart,
  addingPart,
  claimsPart,
  gatePart,
  arrivingPart,
  scrollingPart,
  memoryPart,
  claimsLayoutPart,
  archivePart,
  libraryPart,
  importPart,
  cliPart,
];
