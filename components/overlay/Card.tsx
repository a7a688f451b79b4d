import { useState } from 'preact/hooks';
import { type Decidable, idOf } from '../../lib/core/decision';
import type { FieldId } from '../../lib/core/form';
import type { Standings } from '../../lib/core/standing';
import type { FindingGroup } from '../../lib/core/suspect';
import { isTextFinding } from '../../lib/core/text-finding';
import { type CardWords, cardWords } from '../../lib/words/card';
import { ClaimSides } from '../findings/ClaimSides';
import { Decide } from '../findings/Decide';
import type { ListActions } from '../findings/Item';
import { Sign, type SignKind } from '../findings/Sign';
import { SumTable } from '../findings/SumTable';
import { groupOf, type Sheet } from '../findings/sheet';
import { differenceText, equationText } from '../findings/sum';
import type { SheetWords } from '../findings/words';
import { ruleOf, sentenceOf } from './account';
import { Chevron, Cross } from './icons';

export interface CardProps extends Pick<ListActions, 'onDecide' | 'onUndo'> {
  /** The figure whose cell the card stands at. */
  readonly field: FieldId;
  /** All findings of that cell, the most serious first. */
  readonly findings: readonly Decidable[];
  /** The one that is told. */
  readonly finding: Decidable;
  readonly sheet: Sheet;
  readonly standings: Standings;
  readonly words: SheetWords;
  /** Something to say about the last decision; empty: nothing. */
  readonly message: string;
  readonly onPage: (finding: Decidable) => void;
  /** Puts an account of the finding on the clipboard. @returns whether it is there */
  readonly onCopy: (finding: Decidable) => Promise<boolean>;
  readonly onClose: () => void;
  /** The card is used: it is to stay. */
  readonly onUse: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** A finding told at its cell: what does not agree, by how much, what may be wrong, and what to do about it. */
export function Card(props: CardProps) {
  const { field, finding, sheet, standings, words, onUse, onEnter, onLeave } = props;
  const say = cardWords(words.language);
  const sign = signOf(finding, standings);
  const standing = standings.of(finding);
  const hard = 'identity' in finding ? finding : null;
  const text = isTextFinding(finding) ? finding : null;
  const isSettled = hard?.outcome === 'holds';
  const group = hard?.outcome === 'fails' ? groupOf(sheet, hard.identity.id) : undefined;
  return (
    <div
      class={`card card-${sign}`}
      role="dialog"
      aria-label={say('name', { figure: nameOf(field, finding, words) })}
      tabIndex={-1}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onPointerDown={onUse}
      onFocusIn={onUse}
    >
      <Head {...props} say={say} sign={sign} />
      <div class="card-body">
        {isSettled ? (
          <p class="card-sentence">{say('holds', { equation: equationText(hard, sheet.report) })}</p>
        ) : (
          text === null && <p class="card-sentence">{sentenceOf(finding, sheet, words)}</p>
        )}
        {!isSettled && standing.state !== 'open' && <p class="card-standing">{words.standing(standing)}</p>}
        {hard !== null && !isSettled && (
          <SumTable finding={hard} report={sheet.report} language={words.language} words={words.findings} />
        )}
        {text !== null && <ClaimSides finding={text} report={sheet.report} words={words} />}
        {group !== undefined && <Behind group={group} words={words} say={say} />}
        <p class="card-source">{sourceText(finding, words)}</p>
      </div>
      <Actions {...props} say={say} isSettled={isSettled} key={idOf(finding)} />
    </div>
  );
}

interface HeadProps extends CardProps {
  readonly say: CardWords;
  readonly sign: SignKind;
}

/** The figure by name, the way to the other findings of its cell, and the way out. */
function Head({ field, findings, finding, words, say, sign, onPage, onClose }: HeadProps) {
  const at = findings.indexOf(finding);
  const page = (by: 1 | -1) => {
    const next = findings.at((at + by) % findings.length);
    if (next !== undefined) onPage(next);
  };
  const hard = 'identity' in finding ? finding : null;
  return (
    <div class="card-head">
      <Sign outcome={sign} text={hard !== null && sign === 'fails' ? differenceText(hard) : ''} />
      <span class="card-name">{nameOf(field, finding, words)}</span>
      {findings.length > 1 && (
        <span class="card-pages">
          <Turn label={say('before')} turn="before" onClick={() => page(-1)} />
          <span class="card-place">{say('place', { at: at + 1, count: findings.length })}</span>
          <Turn label={say('after')} turn="after" onClick={() => page(1)} />
        </span>
      )}
      <button
        type="button"
        class="button button-icon card-close"
        aria-label={say('close')}
        title={say('closeTitle')}
        onClick={onClose}
      >
        <Cross />
      </button>
    </div>
  );
}

interface TurnProps {
  readonly label: string;
  readonly turn: 'before' | 'after';
  readonly onClick: () => void;
}

function Turn({ label, turn, onClick }: TurnProps) {
  return (
    <button
      type="button"
      class={`button button-icon card-turn card-${turn}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Chevron isUp={turn === 'before'} />
    </button>
  );
}

/** Corrections that a card names; the list names them all. */
const FEW = 2;

interface BehindProps {
  readonly group: FindingGroup;
  readonly words: SheetWords;
  readonly say: CardWords;
}

/** The figures that may be wrong: printed and implied value, and the slip that would explain it. */
function Behind({ group, words, say }: BehindProps) {
  const { suspects } = words;
  const remark = suspects.remark(group);
  const left = group.sets.length - FEW;
  if (remark === '' && group.sets.length === 0) return null;
  return (
    <div class="card-behind">
      {remark !== '' && <p class="remark">{remark}</p>}
      {remark === '' && group.findings.length > 1 && <p class="remark">{suspects.head(group)}</p>}
      {group.sets.length > 0 && (
        <ul class="suspects" aria-label={words.say('suspects')}>
          {group.sets.slice(0, FEW).map((set) => (
            <li key={set.map(({ field }) => field).join(' ')} class="card-suspect">
              {set.map((correction) => {
                const slip = suspects.slip(correction);
                return (
                  <span key={correction.field} class="suspect-figure">
                    {suspects.suspect(correction)}
                    {slip !== '' && <span class="slip">{slip}</span>}
                  </span>
                );
              })}
            </li>
          ))}
        </ul>
      )}
      {left > 0 && <p class="remark">{say('more', { count: left })}</p>}
    </div>
  );
}

interface ActionsProps extends CardProps {
  readonly say: CardWords;
  /** Whether there is nothing to decide. */
  readonly isSettled: boolean;
}

function Actions({ finding, standings, words, message, say, isSettled, ...on }: ActionsProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const standing = standings.of(finding);
  const said = copied === null ? '' : say(copied ? 'copied' : 'copyFailed');
  return (
    <div class="card-actions">
      {!isSettled && (
        <Decide
          standing={standing}
          message={message}
          words={words}
          onDecide={(verdict) => on.onDecide(finding, verdict)}
          onUndo={() => standing.state !== 'open' && on.onUndo(standing.decision)}
        />
      )}
      <button
        type="button"
        class="button choice card-copy"
        onClick={() => {
          on.onCopy(finding).then(setCopied);
        }}
      >
        {say('copy')}
      </button>
      <p class="card-message" role="status">
        {said}
      </p>
    </div>
  );
}

/** What the card stands at: a figure, or words of the text that do not agree. */
function nameOf(field: FieldId, finding: Decidable, words: SheetWords): string {
  return isTextFinding(finding) ? words.claims.title(finding.claim) : words.findings.labels.field(field);
}

function signOf(finding: Decidable, standings: Standings): SignKind {
  if (standings.isDismissed(finding)) return 'dismissed';
  return 'outcome' in finding ? finding.outcome : 'soft';
}

/** What the rule says and where it is written down. */
function sourceText(finding: Decidable, words: SheetWords): string {
  const rule = ruleOf(finding);
  const name = 'identity' in finding ? words.findings.ruleName(rule) : words.soft.ruleName(rule);
  const head = name.charAt(0).toUpperCase() + name.slice(1);
  return [head, words.source(rule) || words.say('unprescribed')].join(words.language === 'zh' ? '。' : '. ');
}
