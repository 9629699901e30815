/*
For each of some entities those that may be the same as it: those with an id in other records that it has, then those with
names like its own.
@param owners list - of each its id, its kind, and in `ids` and `names` Lucene queries made by src/graph/duplicates/names.ts
  and src/graph/words.ts
@param hits integer - how many an index gives for one query
@param limit integer
@takes entity
@takes seen - whether a view knows it
@returns id string
@returns ids strings
@returns full boolean - whether an index may have had more
@mode read
@bound $limit ids for each of $owners
*/
UNWIND $owners AS owner
CALL (owner) {
  CALL (owner) {
    UNWIND owner.ids AS query
    CALL (query) {
      CALL db.index.fulltext.queryNodes('entitySameAs', query, {limit: $hits}) YIELD node
      RETURN collect([node, 1000000.0]) AS found
    }
    RETURN found
    UNION ALL
    UNWIND owner.names AS query
    CALL (query) {
      CALL db.index.fulltext.queryNodes('entityNames', query, {limit: $hits}) YIELD node, score
      RETURN collect([node, score]) AS found
    }
    RETURN found
  }
  RETURN collect(found) AS hits
}
CALL (owner, hits) {
  UNWIND hits AS found
  UNWIND found AS hit
  WITH hit[0] AS #entity, max(hit[1]) AS score
  WHERE #entity.kind = owner.kind AND #entity.id <> owner.id AND #seen
  WITH #entity.id AS id ORDER BY score DESC, id LIMIT $limit
  RETURN collect(id) AS ids
}
RETURN owner.id AS id, ids, any(found IN hits WHERE size(found) >= $hits) AS full
