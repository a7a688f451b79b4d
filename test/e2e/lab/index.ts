import './quiet';

export { changedCells } from '../../../lib/archive/changes';
export { openArchive } from '../../../lib/archive/database';
export { faultOf } from '../../../lib/archive/errors';
export { removeSnapshots, rowsIn, snapshotOf } from '../../../lib/archive/snapshot';
export * from './stores';
export * from './visits';
