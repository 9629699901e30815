/*
A page of the entities that a search by name finds, best first, equals by id, with all that is asked of each, and the version
of the graph when that was read.
@takes hits
@takes entity
@takes seen - which of them count: their kinds, and whether a view knows them
@takes behind - the place behind which the page lies
@takes total - how many they are, where that is asked for
@takes limit
@takes calls - what is read below each
@takes columns
@returns rows list - score, names and columns of each
@returns lows list - of each index that may have more the score of its last hit
@returns total integer?
@returns version integer
@mode read
@bound a page of rows
*/
#hits
CALL (plain, arabic) {
  UNWIND plain + arabic AS hit
  WITH hit[0] AS #entity, max(hit[1]) AS score
  WHERE #seen
  RETURN collect([#entity, score]) AS found
}
WITH lows, found, #total AS total
CALL (found) {
  UNWIND found AS hit
  WITH hit[0] AS #entity, hit[1] AS score
  WHERE #behind
  WITH #entity, score ORDER BY score DESC, #entity.id LIMIT #limit
  #calls
  RETURN collect([score, COLLECT { MATCH (#entity)-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.order }, #columns]) AS rows
}
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, lows, total, version
