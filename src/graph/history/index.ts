export { entityHistory } from './entities.js';
export { relationshipHistory } from './relationships.js';
export type { EntityVersionRow, HistoryRequest, RelationshipVersionRow, VersionRow } from './versions.js';
