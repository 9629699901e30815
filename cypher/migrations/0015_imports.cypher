/*
What an import recorded is found by the import. Those from before this are told as one for each data set and each who imported it.
*/
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_import IF NOT EXISTS FOR (n:Change) ON (n.import);
MATCH (c:Change) WHERE c.actor STARTS WITH 'import/' AND c.import IS NULL
CALL (c) { SET c.import = c.actor } IN TRANSACTIONS OF 100 ROWS;
MATCH (c:Change) WHERE c.import STARTS WITH 'import/'
WITH c.import AS id, c, [i IN range(0, size(c.subjects) - 1) WHERE c.actions[i] = 'CREATED' | c.subjects[i]] AS made
WITH id, min(c.seq) AS first, max(c.seq) AS last, min(c.at) AS at, sum(size(made)) AS all,
  sum(size([one IN made WHERE one STARTS WITH 'relationship/'])) AS relationships,
  sum(size([one IN made WHERE one STARTS WITH 'statement/'])) AS statements,
  sum(size([one IN made WHERE one STARTS WITH 'source/'])) AS sources
MERGE (i:Import {id: id})
SET i.actor = id, i.at = at, i.first = first, i.last = last, i.files = [], i.relationships = relationships,
  i.statements = statements, i.sources = sources, i.entities = all - relationships - statements - sources;
