/*
Imports, the latest first.
@param ids strings? - only these; null is all
@param limit integer
@returns id string
@returns actor string
@returns at string
@returns files strings
@returns first integer - the change that recorded something first
@returns last integer
@returns relationships integer - that it recorded
@returns statements integer
@returns entities integer
@returns sources integer
@returns undoneFrom integer? - the change that began to undo it
@returns undoneTo integer?
@returns undoneAt string?
@returns undoneBy string?
@returns undone boolean - whether that came to its end
@returns kept integer - how much of it others needed then
@mode read
@bound all imports are looked at
*/
MATCH (i:Import) WHERE $ids IS NULL OR i.id IN $ids
RETURN i.id AS id, i.actor AS actor, i.at AS at, i.files AS files, i.first AS first, i.last AS last,
  i.relationships AS relationships, i.statements AS statements, i.entities AS entities, i.sources AS sources,
  i.undoneFrom AS undoneFrom, i.undoneTo AS undoneTo, i.undoneAt AS undoneAt, i.undoneBy AS undoneBy,
  coalesce(i.undone, false) AS undone, coalesce(i.kept, 0) AS kept
ORDER BY i.last DESC LIMIT $limit
