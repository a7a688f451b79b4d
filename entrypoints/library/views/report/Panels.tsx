import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { copyText } from '../../../../components/host/copy';
import { saveFile } from '../../../../components/host/save';
import { LetterPanel } from '../../../../components/report/LetterPanel';
import { type PackDone, PackPanel } from '../../../../components/report/PackPanel';
import type { Decidable } from '../../../../lib/core/decision';
import type { LetterKind } from '../../../../lib/words/letter';
import type { ReportWords } from '../../../../lib/words/report';
import type { Language } from '../../../../lib/words/say';
import { draftOf, firstChoice, letterItems } from './letter';
import { findingNamed, type ReportModel } from './model';
import { makePack } from './pack';
import { sheetWords } from './rules';

interface Props {
  readonly model: ReportModel;
  readonly query: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly say: ReportWords;
  /** Puts a choice into the address; empty: out of it. */
  readonly choose: (change: Readonly<Record<string, string>>) => void;
}

/** Makes the evidence pack of the report or of the finding that is opened. */
export function Pack({ model, query, language, say, choose }: Props) {
  const [done, setDone] = useState<PackDone>({ is: 'idle' });
  const finding = findingNamed(model, query.finding ?? null);
  const scope = query.scope === 'finding' && finding !== undefined ? 'finding' : 'report';
  const save = async (about: Decidable | null) => {
    setDone({ is: 'busy' });
    const { version } = browser.runtime.getManifest();
    const { name, bytes, hasPictures } = await makePack(document, model, about, language, version);
    saveFile(document, name, new Blob([bytes], { type: 'application/zip' }));
    setDone({ is: 'done', name, hasPictures });
  };
  return (
    <PackPanel
      scope={scope}
      finding={finding === undefined ? null : sentenceOf(finding, model, language)}
      done={done}
      say={say}
      onScope={(chosen) => choose({ scope: chosen === 'report' ? '' : chosen })}
      onSave={() => {
        save(scope === 'finding' ? (finding ?? null) : null).catch((error: unknown) => {
          console.error('Gouji:', error);
          setDone({ is: 'failed', detail: String(error).slice(0, 200) });
        });
      }}
    />
  );
}

function sentenceOf(finding: Decidable, { sheet }: ReportModel, language: Language): string {
  const { findings, soft } = sheetWords(language);
  return 'identity' in finding
    ? findings.sentence(finding, sheet.report)
    : soft.sentence(finding, sheet.report);
}

/** A letter about what was found. */
export function Letter({ model, query, language, say, choose }: Props) {
  const items = useMemo(() => letterItems(model, language), [model, language]);
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const chosen = asked ?? firstChoice(items);
  const kind: LetterKind = query.kind === 'correct' ? 'correct' : 'ask';
  return (
    <LetterPanel
      kind={kind}
      items={items}
      chosen={chosen}
      draft={draftOf(model, kind, chosen)}
      say={say}
      onKind={(one) => choose({ kind: one === 'ask' ? '' : one })}
      onChosen={setAsked}
      onCopy={(text) => copyText(document, text)}
    />
  );
}
