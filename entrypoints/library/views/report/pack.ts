import { chartPicture } from '../../../../components/charts/picture';
import { groupOf } from '../../../../components/findings/sheet';
import { sha256 } from '../../../../lib/archive/keeping';
import { tablesOf } from '../../../../lib/core/check';
import { type Decidable, idOf } from '../../../../lib/core/decision';
import type { TableForm } from '../../../../lib/core/form';
import type { Evidence, EvidencePicture } from '../../../../lib/evidence/evidence';
import { packOf, packPart } from '../../../../lib/evidence/pack';
import { nameOf, timeText } from '../../../../lib/evidence/page';
import { isIn } from '../../../../lib/evidence/page-finding';
import { drawTable } from '../../../../lib/evidence/picture';
import { cellMarks, isSetAside, tell } from '../../../../lib/evidence/tell';
import { fileName } from '../../../../lib/export/names';
import { publicAddress } from '../../../../lib/export/record';
import { forms } from '../../../../lib/forms';
import { evidenceWords } from '../../../../lib/words/evidence';
import type { Language } from '../../../../lib/words/say';
import { foundIn, type ReportModel } from './model';
import { recordOf } from './record';
import { sheetWords } from './rules';

/** Sentences that a picture says at most; the page of the pack says them all. */
const MOST_SENTENCES = 12;

export interface MadePack {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether the browser could make the pictures as PNG. */
  readonly hasPictures: boolean;
}

/**
 * Makes the evidence pack of a report, or of one finding.
 * @param finding null: of all that was found
 * @param program version of this program
 */
export async function makePack(
  page: Document,
  model: ReportModel,
  finding: Decidable | null,
  language: Language,
  program: string,
): Promise<MadePack> {
  const { known, sheet, standings } = model;
  const { whole, reading, content } = known;
  const { agency, year, title } = whole.entry;
  const { address } = recordOf(known);
  const seen = whole.sightings.filter(({ readings }) => readings.includes(reading.digest));
  const { published, indexNumber, digest, firstSeen, lastSeen, form, figures } = reading;
  const words = { zh: sheetWords('zh'), en: sheetWords('en') };
  const findings = (finding === null ? foundIn(model) : [finding]).map((one) =>
    tell(one, standings.of(one), figures, groupOf(sheet, idOf(one)), words),
  );
  const evidence: Evidence = {
    language,
    report: { agency, year, title, address, published, indexNumber },
    reading: { digest, firstSeen, lastSeen, program: reading.program, form, figures },
    sightings: (seen.length > 0 ? seen : whole.sightings).map((one) => ({
      ...{ address: publicAddress(one.address), official: one.official, file: one.file },
      ...{ firstSeen: one.firstSeen, lastSeen: one.lastSeen },
    })),
    content: content ?? null,
    about: finding === null ? 'report' : 'finding',
    findings,
    pictures: [],
    made: { at: Date.now(), program, form: (await sha256(JSON.stringify(forms))).slice(0, 12) },
  };
  const pictures = await Promise.all(
    tablesOf(figures, forms)
      .filter((table) => finding === null || findings.some((one) => isIn(table, one)))
      .map((table) => picture(page, table, evidence)),
  );
  const { labels } = words[language].findings;
  const bytes = await packOf({ ...evidence, pictures }, { forms, labels });
  const name = fileName([evidence.report], packPart(evidence), 'zip');
  return { name, bytes, hasPictures: pictures.every(({ png }) => png !== null) };
}

async function picture(page: Document, table: TableForm, evidence: Evidence): Promise<EvidencePicture> {
  const { language, report, reading, made } = evidence;
  const say = evidenceWords(language);
  const findings = evidence.findings.filter((finding) => isIn(table, finding));
  const drawn = drawTable(table, reading.figures, cellMarks(findings, evidence.about === 'finding'), {
    title: `${nameOf(evidence, say)} · ${say(`section_${table.section}`)}`,
    sentences: findings
      .filter((finding) => evidence.about === 'finding' || !isSetAside(finding))
      .slice(0, MOST_SENTENCES)
      .map(({ sentence }) => sentence[language]),
    legend: say('legend'),
    source: say('pictureSource', {
      address: report.address,
      seen: timeText(reading.lastSeen),
      program: made.program,
    }),
    implied: (value) => say('implied', { value }),
    notPrinted: say('notPrinted'),
  });
  const png = await chartPicture(page, drawn.svg, drawn).then(
    async (blob) => new Uint8Array(await blob.arrayBuffer()),
    () => null,
  );
  return { section: table.section, svg: drawn.svg, png };
}
