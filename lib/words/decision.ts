import type { ChangedTerm, Decision, Standing } from '../core/decision';
import type { Form } from '../core/form';
import { misreadField } from '../core/misread';
import { labels } from './labels';
import { type Entry, type Language, speaker } from './say';

const entries = {
  open: { zh: '未作标记', en: 'Not decided' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  dismissed: { zh: '已忽略：{text}', en: 'Dismissed: {text}' },
  noted: { zh: '备注：{text}', en: 'Note: {text}' },
  misread: { zh: '所涉{figure}标为误读', en: 'Rests on {figure}, marked as misread' },
  misreadShould: {
    zh: '所涉{figure}标为误读，应为 {text}',
    en: 'Rests on {figure}, marked as misread; it should be {text}',
  },
  notReport: { zh: '本页标为不是报告', en: 'The page is marked as not a report' },
  lapsed: { zh: '{before}；{changes}，原标记不再适用', en: '{before}; no longer applies, as {changes}' },
  changed: { zh: '{what}由 {was} 变为 {is}', en: '{what} changed from {was} to {is}' },
  more: { zh: '{changes}，另有 {rest} 处有变', en: '{changes} and {rest} more' },
  fact: { zh: '依据', en: 'what it rested on' },
  blank: { zh: '空白', en: 'blank' },
  notPrinted: { zh: '未印', en: 'not printed' },
} as const satisfies Readonly<Record<string, Entry>>;

/** At most this many changes are told in one sentence. */
const TOLD = 3;

/** @returns a function from how a finding stands to the words for it */
export function decisionWords(language: Language, forms: readonly Form[]): (standing: Standing) => string {
  const say = speaker(entries, language);
  const names = labels(forms, language);
  const value = (spelt: string) => {
    if (spelt === '') return say('blank');
    return spelt === '~' ? say('notPrinted') : spelt.replace(/^\?/, '');
  };
  const change = ({ term, was, is }: ChangedTerm) =>
    say('changed', {
      what: term.startsWith('@') ? say('fact') : names.field(term),
      was: value(was),
      is: value(is),
    });
  const said = (decision: Decision): string => {
    const { verdict } = decision;
    switch (verdict.state) {
      case 'dismissed':
        return say('dismissed', { text: verdict.reason });
      case 'noted':
        return say('noted', { text: verdict.note });
      case 'misread': {
        const figure = names.field(misreadField(decision) ?? '');
        return verdict.should === undefined
          ? say('misread', { figure })
          : say('misreadShould', { figure, text: verdict.should });
      }
      default:
        return say(verdict.state);
    }
  };
  const words = (standing: Standing): string => {
    if (standing.state === 'open') return say('open');
    const before = said(standing.decision);
    if (standing.state !== 'lapsed') return before;
    const told = standing.changed.slice(0, TOLD).map(change);
    const joined = told.join(language === 'zh' ? '，' : ', ');
    const rest = standing.changed.length - told.length;
    return say('lapsed', { before, changes: rest === 0 ? joined : say('more', { changes: joined, rest }) });
  };
  return words;
}
