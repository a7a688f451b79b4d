import { type FieldId, fieldId } from '../core/form';
import { applicants } from './applicants';

/**
 * A made-up report for a first look: every figure adds up but one. It prints 41 where the parts of 予以公开 come
 * to 42.
 */
export interface SampleReport {
  readonly agency: string;
  readonly year: number;
  /** What each cell prints; a field that is not named prints 0. */
  readonly figures: Readonly<Record<FieldId, string>>;
}

/** By the columns 自然人 … 总计. */
const rows: Readonly<Record<string, readonly number[]>> = {
  received: [52, 6, 1, 2, 3, 0, 64],
  carriedIn: [3, 1, 0, 0, 0, 0, 4],
  granted: [35, 3, 1, 1, 2, 0, 41],
  partlyGranted: [6, 1, 0, 0, 1, 0, 8],
  'refused.thirdParty': [1, 0, 0, 0, 0, 0, 1],
  'refused.internalAffairs': [2, 0, 0, 0, 0, 0, 2],
  'unable.notHeld': [6, 2, 0, 1, 0, 0, 9],
  'unable.unclear': [1, 0, 0, 0, 0, 0, 1],
  'notHandled.petition': [2, 0, 0, 0, 0, 0, 2],
  handled: [53, 6, 1, 2, 3, 0, 65],
  carriedOut: [2, 1, 0, 0, 0, 0, 3],
};

const requests = Object.entries(rows).flatMap(([row, figures]) =>
  applicants.map(({ key }, at) => [fieldId('requests', row, key), String(figures[at] ?? 0)] as const),
);

export const sampleReport: SampleReport = {
  agency: '示例市文化和旅游局',
  year: 2023,
  figures: {
    'disclosed.normativeDocs.issued': '2',
    'disclosed.normativeDocs.repealed': '1',
    'disclosed.normativeDocs.inForce': '9',
    'disclosed.licensing.decisions': '37',
    'disclosed.penalties.decisions': '5',
    ...Object.fromEntries(requests),
    'review.upheld': '1',
    'review.total': '1',
  },
};
