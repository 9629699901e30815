/*
Entities by name, best first, ties by id; both indexes are asked and an entity counts with its better hit.
@param query string - Lucene syntax made by src/graph/search.ts
@param arabicQuery string - the same for the Arabic index
@param kinds strings - only these
@param belowScore float - the cursor: the score of its row
@param afterId string - and its id
@param known integer? - the change as of which they are read; null is now
@param limit integer
@returns id string
@returns kind string
@returns name string
@returns score float
@returns names strings
@mode read
@bound $limit
*/
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNamesArabic', $arabicQuery) YIELD node, score
  RETURN node, score / 4 AS score
}
WITH node, max(score) AS score
WHERE node.kind IN $kinds
  AND ($known IS NULL OR node.rec <= $known OR EXISTS { MATCH (old:EntityVersion {entityId: node.id}) WHERE old.rec <= $known })
  AND (score < $belowScore OR score = $belowScore AND node.id > $afterId)
WITH node, score ORDER BY score DESC, node.id LIMIT $limit
RETURN node.id AS id, node.kind AS kind, node.name AS name, score,
  COLLECT { MATCH (node)-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.order } AS names
