/*
How many ties lead from entities to others than those of a graph.
@param owners strings
@param nodes map - true by the id of each node
@takes entity
@takes ties - those of the entity that lead out of the graph
@takes tie
@returns id string
@returns count integer
@mode read
@bound size of $owners; the caller sends entities of few ties, or their ties are cut
*/
UNWIND $owners AS wanted
MATCH (#entity:Entity {id: wanted})
#ties
RETURN wanted AS id, count(#tie) AS count
