import { day } from '../../../../components/list/figures';
import { type ExportReport, exportReport } from '../../../../lib/export/record';
import type { KnownReport } from './useReport';

/**
 * The reading that is shown as it may leave the program: the address at which these figures were seen, and of a file
 * on this machine its name alone. Its findings and claims are not asked for.
 */
export function recordOf({ whole, reading }: KnownReport): ExportReport {
  return exportReport(whole, reading, null, { language: 'zh', dayOf: day });
}
