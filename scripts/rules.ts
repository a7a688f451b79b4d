/** Writes docs/rules.md from the forms and the lists of checks: `npm run rules`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesMarkdown } from '../cli/rules';
import { ROOT } from './run';

mkdirSync(join(ROOT, 'docs'), { recursive: true });
writeFileSync(join(ROOT, 'docs', 'rules.md'), rulesMarkdown());
