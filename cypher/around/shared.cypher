/*
Entities that are connected with at least some of a few, most connected ones first, then those with the best evidence, with all
that is asked of each, how many they are, and the version of the graph when that was read. They are looked for around as many
of the few as each of them must have one of: those of fewest ties.
@param of strings - ids of the few
@param starts integer - around how many of them is looked
@param minimum integer - with how many
@param kinds strings
@takes entity
@takes other
@takes tie
@takes degree - of one of the few
@takes ties - those of one of the few that lead to others
@takes between - those of the few with one of the others
@takes behind - the place behind which the page lies
@takes limit
@takes calls - what is read below each
@takes columns
@returns rows list - the key, the ids of the few, and the columns of each
@returns total integer
@returns version integer
@mode read
@bound a page of rows; time grows with the ties of those that are looked around
*/
MATCH (#entity:Entity) WHERE #entity.id IN $of
WITH #entity, #degree AS degree ORDER BY degree, #entity.id LIMIT $starts
#ties
WITH DISTINCT #other WHERE #other.kind IN $kinds
CALL (#other) {
  #between
  RETURN #entity, #tie
}
WITH #other, #entity, max([#tie.confidence, #tie.sourceCount]) AS best
WITH #other, collect(#entity.id) AS connected, max(best) AS evidence
WHERE size(connected) >= $minimum
WITH collect([#other, connected, [-size(connected), -evidence[0], -evidence[1], #other.id]]) AS found
CALL (found) {
  UNWIND found AS one
  WITH one[0] AS #other, one[1] AS connected, one[2] AS key
  WHERE #behind
  WITH #other, connected, key ORDER BY key LIMIT #limit
  #calls
  RETURN collect([key, connected, #columns]) AS rows
}
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, size(found) AS total, version
