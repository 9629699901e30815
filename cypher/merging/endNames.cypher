/*
Ends names of an entity: they are names of what it was.
@param id string
@param rows rows - text, lang, usage, source
@param seq integer - of this change
@returns count integer
@mode write
@bound size of $rows
*/
MATCH (e:Entity {id: $id})-[:NAMED]->(n:Name)
WITH n, COLLECT { MATCH (n)-[:CITES]->(s) RETURN s.id }[0] AS source
WHERE any(row IN $rows WHERE row.text = n.text AND row.usage = n.usage
  AND coalesce(row.lang, '') = coalesce(n.lang, '') AND coalesce(row.source, '') = coalesce(source, ''))
REMOVE n:Name
SET n:FormerName, n.sup = $seq
RETURN count(n) AS count
