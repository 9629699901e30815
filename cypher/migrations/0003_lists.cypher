/*
The keys by which all other lists are walked: entities by their names, folded, so that the order does not depend on case
and accents; statements by what they are about; changes by their moments.
*/
CREATE INDEX entity_nameFold IF NOT EXISTS FOR (n:Entity) ON (n.nameFold);
CREATE INDEX statement_key IF NOT EXISTS FOR (n:Statement) ON (n.key);
CREATE INDEX statement_aboutId IF NOT EXISTS FOR (n:Statement) ON (n.aboutId);
CREATE INDEX statement_aboutType_id IF NOT EXISTS FOR (n:Statement) ON (n.aboutType, n.id);
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
