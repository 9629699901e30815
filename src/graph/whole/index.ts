export { entityIds, standingIds } from './ids.js';
export { loadRecords } from './load.js';
export { beginLoading, finishLoading, refuseHalfLoaded } from './loading.js';
export { holdingStill, readWhole, wholeLabels } from './read.js';
export { wholeFormat, type WholeRecord } from './records.js';
