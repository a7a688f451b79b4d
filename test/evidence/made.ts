import { groupOf, sheetOf } from '../../components/findings/sheet';
import { sheetWordsOf } from '../../components/findings/words';
import { idOf } from '../../lib/core/decision';
import { standingsOf } from '../../lib/core/standing';
import type { Evidence } from '../../lib/evidence/evidence';
import { tell } from '../../lib/evidence/tell';
import { forms } from '../../lib/forms';
import { softRules } from '../../lib/forms/soft';
import { documents, sourceOf } from '../../lib/forms/sources';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { labels } from '../../lib/words/labels';
import { sampleNamed } from '../samples';

export const rules = { forms, soft: softRules, derived: [] };

export const words = {
  zh: sheetWordsOf('zh', { ...rules, documents, sourceOf }),
  en: sheetWordsOf('en', { ...rules, documents, sourceOf }),
};

export const setting = { forms, labels: labels(forms, 'en') };

/** A page of the test publisher with three planted errors, read as a browser's would be. */
export const read = (() => {
  const sample = sampleNamed('planted-errors-2022');
  const address = `http://${sample.host}${sample.path}`;
  return readPage(parsePage(sample.html()), forms, { address });
})();

const DAY = 86_400_000;

/** Evidence of that page, of some of its findings where they are named. */
export function evidenceOf(ids: readonly string[] | null, change: Partial<Evidence> = {}): Evidence {
  const { report, identity, content } = read;
  const sheet = sheetOf({ report, identity }, rules, null);
  const standings = standingsOf(report, []);
  const all = [...sheet.findings.filter(({ outcome }) => outcome !== 'holds'), ...sheet.soft];
  const { agency, year, title, address, published, indexNumber } = identity;
  return {
    language: 'en',
    report: { agency, year, title, address, published, indexNumber },
    reading: {
      digest: 'ab'.repeat(32),
      firstSeen: 20_000 * DAY,
      lastSeen: 20_001 * DAY,
      program: '1.0.0',
      form: 'f0',
      figures: report,
    },
    sightings: [{ address, official: true, file: false, firstSeen: 20_000 * DAY, lastSeen: 20_001 * DAY }],
    content,
    about: ids === null ? 'report' : 'finding',
    findings: all
      .filter((finding) => ids?.includes(idOf(finding)) ?? true)
      .map((finding) => tell(finding, standings.of(finding), report, groupOf(sheet, idOf(finding)), words)),
    pictures: [],
    made: { at: 20_002 * DAY, program: '1.1.0', form: 'f1' },
    ...change,
  };
}
