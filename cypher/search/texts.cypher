/*
A page of what has words in its texts, best first, equals by id, with all that is asked of each, how many there are, and the
version of the graph when that was read.
@takes hits
@takes behind - the place behind which the page lies
@takes limit
@takes nodes - what they are, by the ids in `wanted`
@takes total - how many they are, where that is asked for
@returns rows list - score, class and columns of each
@returns total integer?
@returns version integer
@mode read
@bound a page of rows
*/
#hits
WITH collect([id, class, score]) AS found
WITH found, #total AS total
CALL (found) {
  UNWIND found AS hit
  WITH hit[0] AS wanted, hit[1] AS asked, hit[2] AS score
  WHERE #behind
  WITH wanted, asked, score ORDER BY score DESC, wanted LIMIT #limit
  OPTIONAL CALL (wanted) {
    #nodes
  }
  WITH wanted, asked, score, class, columns WHERE class IS NULL OR class = asked
  RETURN collect([score, wanted, class, columns]) AS rows
}
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, total, version
