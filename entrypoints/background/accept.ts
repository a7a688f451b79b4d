import {
  contentSchema,
  decisionKeySchema,
  identitySchema,
  isOpenable,
  newDecisionSchema,
  partsSchema,
  reportSchema,
} from '../../lib/archive/schema';
import type { FromPage, FromPopup, PageRecord } from '../../lib/messages';
import { z } from '../../lib/zod';

/**
 * Who may say what to the background. Pages are not trusted: a message is taken only from a sender of the right
 * kind and in the right shape; anything else is refused without an answer.
 */

const recordSchema: z.ZodType<PageRecord> = z.object({
  kind: z.enum(['report', 'uncheckable', 'other', 'broken']),
  identity: identitySchema,
  report: reportSchema,
  parts: partsSchema,
});

/** A document's `performance.timeOrigin`. */
const document = z.number().positive();

/** Most of each that a page may have us write into a style sheet. */
const MOST = { marks: 2000, depth: 100, children: 100_000 };

const printMark = z.strictObject({
  path: z.array(z.number().int().min(1).max(MOST.children)).min(1).max(MOST.depth),
  sign: z.enum(['holds', 'fails', 'untold', 'dismissed']),
  // Differences and nothing else: this ends up in a style sheet.
  text: z.string().regex(/^[-+−0-9., ]{0,60}$/),
});

const fromPage: z.ZodType<FromPage> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('gate.found') }),
  z.strictObject({ type: z.literal('library.open') }),
  z.strictObject({
    type: z.literal('print.marks'),
    isOn: z.boolean(),
    marks: z.array(printMark).max(MOST.marks),
  }),
  z.strictObject({ type: z.literal('reader.left'), document }),
  z.strictObject({
    type: z.literal('reader.read'),
    document,
    record: recordSchema,
    content: contentSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('decision.made'), document, decision: newDecisionSchema }),
  z.strictObject({ type: z.literal('decision.undone'), document, decision: decisionKeySchema }),
  z.strictObject({ type: z.literal('totals.left') }),
  z.strictObject({ type: z.literal('totals.ask') }),
  z.strictObject({ type: z.literal('totals.selected'), frame: z.string().max(40) }),
  z.strictObject({ type: z.literal('totals.passed'), backwards: z.boolean() }),
]);

const tabId = z.number().int().nonnegative();
const fromPopup: z.ZodType<FromPopup> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tab.ask'), tabId }),
  z.strictObject({ type: z.literal('tab.read'), tabId }),
  z.strictObject({ type: z.literal('totals.toggle'), tabId }),
]);

/** As much of the browser's `MessageSender` as is looked at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
}

/** This extension, as senders name it. */
export interface Self {
  readonly id: string;
  /** Address of its own pages up to the path: `chrome-extension://…/`. */
  readonly origin: string;
}

/** The frame a message came from. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  readonly isPrivate: boolean;
}

export type Accepted =
  | { readonly from: 'page'; readonly frame: Frame; readonly message: FromPage }
  | { readonly from: 'popup'; readonly message: FromPopup };

/** @returns the message with where it came from, or null where it is refused */
export function accept(message: unknown, sender: Sender, self: Self): Accepted | null {
  if (sender.id !== self.id) return null;
  if (sender.url?.startsWith(self.origin)) {
    const parsed = fromPopup.safeParse(message);
    return parsed.success ? { from: 'popup', message: parsed.data } : null;
  }
  const { tab, frameId } = sender;
  if (tab?.id === undefined || tab.id < 0 || frameId === undefined) return null;
  const parsed = fromPage.safeParse(message);
  if (!parsed.success) return null;
  const frame: Frame = { tabId: tab.id, frameId, isPrivate: tab.incognito === true };
  if (parsed.data.type !== 'reader.read') return { from: 'page', frame, message: parsed.data };
  const record = withAddress(parsed.data.record, sender);
  return record === null ? null : { from: 'page', frame, message: { ...parsed.data, record } };
}

/** Puts the address that the browser vouches for in place of the one that the page claims. */
function withAddress(record: PageRecord, sender: Sender): PageRecord | null {
  // A frame written by scripts has no address of its own (about:srcdoc): its tab's stands in.
  const address = [sender.url, sender.tab?.url].find((url) => url !== undefined && isOpenable(url));
  if (address === undefined) return null;
  return { ...record, identity: { ...record.identity, address } };
}
