/** The database, for those who record without knowing it otherwise. */
export type { Database } from '../../neo4j/run.js';
export { audit, type Audit } from './audit.js';
/** What is recorded, and what came of it. */
export type * from './input.js';
export { nameText } from './fields.js';
export { quotesOf } from './quotes.js';
export { compare, isEmpty, record, rehearse, type Compared, type RecordOptions } from './record.js';
export { among, alone, type Operation, type Placed } from './operations.js';
export { perform, type Performed, type PerformOptions } from './perform.js';
export type { OperationResult } from './writeKeys.js';
export { renewAttributes } from './attributes.js';
export { renewNames } from './names.js';
export { renewSources } from './sources.js';
export { importsNamed, undoImport, type ImportRow, type Undone } from './undoing/index.js';
export { blank as erasedWords } from './erasing/words.js';
export { erasedIn, type LeftOfErased } from './erasing/again.js';
export { erase, type Erased, type ErasedCounts, type ErasureInput } from './erasing/index.js';
export { mendShadows, type Mended } from './shadows.js';
