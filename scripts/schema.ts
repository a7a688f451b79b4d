/** Writes docs/export-schema.json, the shape of the JSON export: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedSchema } from '../lib/export/schema';
import { ROOT } from './run';

writeFileSync(join(ROOT, 'docs', 'export-schema.json'), publishedSchema());
