export { finding, notRecorded, type Answer, type FindingRow, type Question } from './answers.js';
export { findingRelationships, findingStatements, seenBy } from './evidence.js';
export { searchedSources } from './sources.js';
