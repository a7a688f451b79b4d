import type { Section } from '../core/form';
import type { Report } from '../core/report';

/**
 * Why a report has no figures of a section in the edition that is asked for: it follows another form, or the section
 * was not found on its page. The form of 2014 has one table of its own and none of the others.
 */
export function whyOther({ editions }: Report, section: Section): 'otherEdition' | 'notPrinted' {
  const hasOwn = editions[section] !== undefined;
  const isOfKind = (editions.statistics !== undefined) === (section === 'statistics');
  return hasOwn || !isOfKind ? 'otherEdition' : 'notPrinted';
}
