/*
Entities that had words in their descriptions as of a change, which are others now.
@takes words
@takes known
@piece
*/
CALL db.index.fulltext.queryNodes('entityVersionTexts', #words) YIELD node, score
WITH node AS old, score
WHERE old.rec <= #known AND old.sup > #known
RETURN old.entityId AS id, 'Entity' AS class, old.kind AS kind, null AS type, null AS source, score
