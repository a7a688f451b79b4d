/** How long checking and explaining a report takes, against reading the text of every cell of its page once. */

import { check } from '../../lib/core/check';
import { derive } from '../../lib/core/derived';
import { checkSoftly } from '../../lib/core/soft';
import { suspects } from '../../lib/core/suspect';
import { forms } from '../../lib/forms';
import { derivedRules } from '../../lib/forms/derived';
import { softRules } from '../../lib/forms/soft';
import { type PageReading, readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { plain } from '../publisher/markups';
import type { PrintedReport } from '../publisher/model';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';
import { compareInTurn } from './measure';
import { limited, type Part } from './part';
import { textOfCells } from './reading';

/** Figures made wrong, one after the other: in three rows and three columns, so that no fewer explain them. */
const PLANTED = ['requests.granted.business', 'requests.unable.notHeld.legal', 'requests.carriedOut.other'];

/** Pages in one turn, each with figures of its own. */
const TOGETHER = 60;

/** It must stay below reading the cells fifty times, however many figures are wrong. */
const MOST = 50;

export const explainingPart: Part = {
  name: 'explaining',
  heading: 'Checking and explaining one report (Node), as a multiple of reading the text of its cells',
  inBrowser: false,
  async run(turns) {
    const rows = measureExplaining(turns).map(({ errors, ratio }) => ({
      what: `${errors} wrong figures`,
      figures: [limited(ratio.toFixed(1), ratio <= MOST)],
    }));
    return { tables: [{ what: '', columns: ['multiple'], rows }], aims: [] };
  },
};

interface Explained {
  readonly errors: number;
  /** Checking and explaining, as a multiple of reading the cells' text. */
  readonly ratio: number;
}

function measureExplaining(turns: number): Explained[] {
  return [0, 1, 2, 3].map((errors) => {
    const pages = Array.from({ length: TOGETHER }, (_, seed) =>
      parsePage(publish(withErrors(soundReport(seed + 1, '2021'), errors), plain).html),
    );
    const readings = pages.map((page) => readPage(page, forms, { address: '' }));
    const { ratio } = compareInTurn(
      () => pages.map(textOfCells),
      () => readings.map(explain),
      turns,
    );
    return { errors, ratio };
  });
}

function withErrors(report: PrintedReport, errors: number): PrintedReport {
  return PLANTED.slice(0, errors).reduce(
    (made, field, at) => plantError(made, field, String(101 + 10 * at)),
    report,
  );
}

function explain({ report, identity, parts }: PageReading): number {
  const findings = check(report, forms);
  const { causes } = suspects(report, findings, { forms });
  const soft = checkSoftly({ report, identity, parts }, softRules, forms);
  return causes.length + soft.length + derive(report, derivedRules, findings).length;
}
