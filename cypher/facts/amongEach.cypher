/*
The relationships between the fresh entities of each of several sets and any of the set, those with the best evidence first, with all that is asked of each,
and the version of the graph when that was read.
@param sets list - of each its key, its `ids`, and maps that are true by id: `near` of these, `fresh` of those of which each relationship has one, `known` of relationships to leave out
@param limit integer - of each set
@takes asked - a set
@takes found - its relationships, and the entities at both ends
@takes fact
@takes calls - what is read below each
@takes columns
@returns rows list - of each set its key, and the columns of each of its relationships
@returns version integer
@mode read
@bound $limit rows a set; the edges of its entities of few, or under a view of another moment all their facts that start there
*/
UNWIND $sets AS #asked
CALL (#asked) {
  #found
  WITH * ORDER BY #fact.confidence DESC, #fact.sourceCount DESC, #fact.id LIMIT $limit
  #calls
  RETURN collect([#columns]) AS list
}
WITH collect([#asked.key, list]) AS rows
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, version
