/*
The order of names: folded, so that it does not depend on case and accents.
*/
CREATE INDEX entity_nameFold IF NOT EXISTS FOR (n:Entity) ON (n.nameFold);
