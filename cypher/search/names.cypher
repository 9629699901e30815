/*
A page of the entities that a search by name finds, best first, equals by id, with all that is asked of each, and the version
of the graph when that was read. A score is a rank and, as its fraction, how well connected the entity is. Degrees are read
of the ranks only that the page may reach.
@takes hits
@takes entity
@takes seen - which of them count: their kinds, and whether a view knows them
@takes good - the rank from which on a hit is better than all of other scripts
@takes alike - the least rank of the same script
@takes degree
@takes rank - that of the place behind which the page lies
@takes behind - that place
@takes total - how many they are, where that is asked for
@takes limit
@takes calls - what is read below each
@takes columns
@returns rows list - score, names and columns of each
@returns lows list - of each index that may have more the rank of its last hit
@returns total integer?
@returns version integer
@mode read
@bound a page of rows
*/
#hits
CALL (hits) {
  UNWIND hits AS hit
  WITH hit[0] AS #entity, max(hit[1]) AS rank
  WHERE #seen
  RETURN collect([#entity, rank]) AS known
}
WITH lows, CASE WHEN any(hit IN known WHERE hit[1] >= #good) THEN [hit IN known WHERE hit[1] >= #alike] ELSE known END AS found
WITH lows, found, #total AS total
CALL (found) {
  UNWIND found AS hit
  WITH hit[1] AS rank WHERE rank < #rank
  WITH rank ORDER BY rank DESC LIMIT #limit
  RETURN min(rank) AS least
}
CALL (found, least) {
  UNWIND found AS hit
  WITH hit[0] AS #entity, hit[1] AS rank
  WHERE rank <= #rank AND rank >= coalesce(least, #rank)
  WITH #entity, rank, #degree AS degree
  WITH #entity, rank + degree / (degree + 1.0) AS score
  WHERE #behind
  WITH #entity, score ORDER BY score DESC, #entity.id LIMIT #limit
  #calls
  RETURN collect([score, COLLECT { MATCH (#entity)-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.order }, #columns]) AS rows
}
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, lows, total, version
