export { beginLoading, finishLoading, loadRecords, refuseHalfLoaded } from './load.js';
export { entityIds, standingIds } from './ids.js';
export { holdingStill, readWhole } from './read.js';
export { recordKinds, type RecordKind, type WholeRecord } from './records.js';
