import './quiet';

export { openCatalogue } from '../../../lib/archive/catalogue';
export { changedCells } from '../../../lib/archive/changes';
export { openArchive } from '../../../lib/archive/database';
export { faultOf } from '../../../lib/archive/errors';
export { removeSnapshots, rowsIn, snapshotOf } from '../../../lib/archive/snapshot';
export { backup } from '../../../lib/archive/transfer/backup';
export { BackupError } from '../../../lib/archive/transfer/format';
export { preview, restore } from '../../../lib/archive/transfer/restore';
export { verdictsOf } from '../../../lib/archive/verdicts';
export * from './faults';
export * from './fill';
export * from './stores';
export * from './timing';
export * from './visits';
