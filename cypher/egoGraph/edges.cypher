/*
The relationships among the nodes of a graph, those with the best evidence first, with all that is asked of each.
@param owners strings - the entities whose ties are looked at
@param nodes map - true by the id of each node
@param hubs map - true by the id of those of many ties
@param limit integer
@takes entity
@takes among - its ties with others of the graph
@takes tie
@takes record - finds the fact of a tie
@takes fact
@takes calls - what is read below each
@takes columns
@returns rows list - confidence, number of sources, the ids of both ends, and the columns of each
@returns version integer
@mode read
@bound $limit rows; the caller sends entities of few ties, or their ties are cut
*/
UNWIND $owners AS wanted
MATCH (#entity:Entity {id: wanted})
CALL (#entity) {
  #among
}
WITH #tie ORDER BY #tie.confidence DESC, #tie.sourceCount DESC, #tie.id LIMIT $limit
#record
#calls
WITH collect([#fact.confidence, #fact.sourceCount, #fact.fromId, #fact.toId, #columns]) AS rows
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, version
