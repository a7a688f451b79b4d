import type { Form } from '../core/form';
import { edition2014 } from './edition-2014';
import { edition2019 } from './edition-2019';
import { edition2021 } from './edition-2021';

/** Every edition Gouji knows, oldest first. A new edition is one file and one line here. */
export const forms: readonly Form[] = [edition2014, edition2019, edition2021];
