/*
Notes what a change of an import has recorded: the change bears the id of the import, and the import what it has recorded so far.
@param id string
@param seq integer - of the change
@param files strings
@param relationships integer
@param statements integer
@param entities integer
@param sources integer
@returns count integer
@mode write
@bound one row
*/
MATCH (c:Change {seq: $seq})
SET c.import = $id
MERGE (i:Import {id: $id})
ON CREATE SET i.actor = c.actor, i.at = c.at, i.files = $files, i.first = $seq, i.last = $seq,
  i.relationships = $relationships, i.statements = $statements, i.entities = $entities, i.sources = $sources
ON MATCH SET i.last = $seq, i.relationships = i.relationships + $relationships, i.statements = i.statements + $statements,
  i.entities = i.entities + $entities, i.sources = i.sources + $sources
RETURN count(i) AS count
