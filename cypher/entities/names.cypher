/*
The names of entities: the language of the one that each is called by, as it was recorded, and the further ones in the order
in which they were given.
@param ids strings
@param known integer? - the change as of which they are read; null is now
@returns id string
@returns ownLang string?
@returns text string? - null when there are no further ones
@returns lang string?
@returns usage string?
@returns sourceId string?
@mode read
@bound the names of $ids
*/
UNWIND $ids AS wanted
MATCH (now:Entity {id: wanted})
OPTIONAL MATCH (old:EntityVersion {entityId: wanted}) WHERE old.rec <= $known AND old.sup > $known
WITH wanted, now, coalesce(old, now).lang AS ownLang
OPTIONAL MATCH (now)-[:NAMED]->(n:Name)
OPTIONAL MATCH (n)-[:CITES]->(s:Source)
RETURN wanted AS id, ownLang, n.text AS text, n.lang AS lang, n.usage AS usage, s.id AS sourceId
ORDER BY n.order, n.text
