/*
Entities that may be the same as one: those with an id in other records that it has, then those with names like its own.
@param id string - the entity
@param kind string
@param names string - Lucene syntax made by src/graph/duplicates/names.ts
@param sameAs string - Lucene syntax made by src/graph/words.ts
@param hits integer - how many an index gives
@param limit integer
@takes entity
@takes seen - whether a view knows it
@returns id string
@mode read
@bound $limit rows
*/
CALL () {
  CALL db.index.fulltext.queryNodes('entitySameAs', $sameAs, {limit: $hits}) YIELD node
  RETURN node AS #entity, 1000000.0 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNames', $names, {limit: $hits}) YIELD node, score
  RETURN node AS #entity, score
}
WITH #entity, max(score) AS score
WHERE #entity.kind = $kind AND #entity.id <> $id AND #seen
RETURN #entity.id AS id ORDER BY score DESC, id LIMIT $limit
