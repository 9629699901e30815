/*
The entities tied to some others that were not met before, with the types of the ties that lead to them, and how many ties
they have at most.
@param owners strings - the entities gone from
@param seen map - true by the id of those met before
@param limit integer
@takes entity
@takes ties - those of the entity that lead to others than these
@takes other
@takes type
@takes degree
@returns id string
@returns kind string
@returns types strings - each once
@returns degree integer
@mode read
@bound $limit rows; the caller sends entities of few ties, or their ties are cut
*/
UNWIND $owners AS wanted
MATCH (#entity:Entity {id: wanted})
#ties
WITH #other, collect(DISTINCT #type) AS types
ORDER BY #other.id LIMIT $limit
RETURN #other.id AS id, #other.kind AS kind, types, #degree AS degree
