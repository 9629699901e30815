/*
How many the facts of entities are, and what they come to as exact texts: one row an entity, none for one without such facts.
@param ids strings
@param limit integer - facts an entity that are read
@takes entity
@takes fact
@takes facts - those of the entity
@takes sums
@returns owner string? - the id of the entity
@returns relationships integer - how many were read
@returns groups list - type, kind, start, end, year, facts; of sums also whether disputed, joint, whether its price is paid; then of what was paid and of what was pledged: currency, whether about, texts
@returns joints list - id, amount, currency, whether about
@mode read
@bound $limit facts an entity
*/
UNWIND $ids AS owner
MATCH (#entity:Entity {id: owner})
CALL (#entity) {
  #facts
  RETURN #fact LIMIT $limit
}
#sums
