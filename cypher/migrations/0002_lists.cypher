/*
The keys by which lists are walked. The keys of relationships are per type and are made from the vocabulary.
*/
CREATE INDEX statement_key IF NOT EXISTS FOR (n:Statement) ON (n.key);
CREATE INDEX statement_aboutId IF NOT EXISTS FOR (n:Statement) ON (n.aboutId);
CREATE INDEX version_relId IF NOT EXISTS FOR (n:Version) ON (n.relId);
CREATE INDEX version_fromKey IF NOT EXISTS FOR (n:Version) ON (n.fromKey);
CREATE INDEX version_toKey IF NOT EXISTS FOR (n:Version) ON (n.toKey);
CREATE INDEX version_startKey IF NOT EXISTS FOR (n:Version) ON (n.startKey);
CREATE INDEX entity_version_entityId IF NOT EXISTS FOR (n:EntityVersion) ON (n.entityId);
