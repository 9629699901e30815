export type { Database } from '../../neo4j/run.js';
export { audit, type Audit } from './audit.js';
export type * from './input.js';
export { compare, isEmpty, record, type Compared, type RecordOptions } from './record.js';
