/*
The entities tied to some nearer ones that were not met before, those with the best evidence first: by the best tie to any of
the nearer ones, then by how many ties they have, then by id; with all that is asked of each.
@param owners strings - the nearer entities
@param seen map - true by the id of those met before
@param limit integer
@takes entity
@takes ties - those of the entity that lead to others than these
@takes tie
@takes other
@takes degree
@takes calls - what is read below each
@takes columns
@returns rows list - confidence, number of sources, degree and the columns of each
@returns version integer
@mode read
@bound $limit rows; the caller sends entities of few ties, or their ties are cut
*/
UNWIND $owners AS wanted
MATCH (#entity:Entity {id: wanted})
#ties
WITH #other, max([#tie.confidence, #tie.sourceCount]) AS evidence
WITH #other, evidence, #degree AS degree
ORDER BY evidence DESC, degree DESC, #other.id LIMIT $limit
#calls
WITH collect([evidence[0], evidence[1], degree, #columns]) AS rows
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, version
