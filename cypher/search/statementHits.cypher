/*
Statements that have words in their texts, with what they are about, and what they cite. A hit counts with the better of its
indexes.
@takes words - Lucene syntax made by src/graph/search/lucene.ts
@takes arabic - the same for the Arabic index
@takes statement
@takes seen
@piece
*/
CALL () {
  CALL db.index.fulltext.queryNodes('statementTexts', #words) YIELD node, score
  RETURN node AS #statement, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('statementTextsArabic', #arabic) YIELD node, score
  RETURN node AS #statement, score / 4 AS score
}
WITH #statement, max(score) AS score
WHERE #seen
OPTIONAL MATCH (about:Entity {id: #statement.aboutId}) WHERE #statement.aboutType IS NULL
OPTIONAL MATCH (#statement)-[:CITES]->(source:Source)
RETURN #statement.id AS id, 'Statement' AS class, about.kind AS kind, #statement.aboutType AS type, source.id AS source, score
