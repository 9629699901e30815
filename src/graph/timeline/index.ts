export { diffDays, diffSelection, type DiffList } from './diff.js';
export { entitiesOf } from './entities.js';
export { entryOf } from './entry.js';
