/*
Facts that have words in their kinds or descriptions.
@takes words
@takes fact
@takes seen
@piece
*/
CALL db.index.fulltext.queryNodes('factTexts', #words) YIELD node, score
WITH node AS #fact, score
WHERE #seen
RETURN #fact.id AS id, 'Fact' AS class, null AS kind, #fact.type AS type, null AS source, score
