/*
Entities that have words in their descriptions.
@takes words
@takes entity
@takes seen
@piece
*/
CALL db.index.fulltext.queryNodes('entityTexts', #words) YIELD node, score
WITH node AS #entity, score
WHERE #seen
RETURN #entity.id AS id, 'Entity' AS class, #entity.kind AS kind, null AS type, null AS source, score
