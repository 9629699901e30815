/*
What the ties of entities gave, promised or shared: one row an entity, none for one without such ties.
@param ids strings
@param by map - giver, receiver, day: which of these part groups
@param limit integer - ties an entity that are read
@param values map - the values of the conditions
@returns owner string - the id of the entity
@returns relationships integer - how many were read
@returns groups list - as in totals
@returns joints list - as in totals
@slot expand - the pattern of the types
@slot sums
@mode read
@bound $limit ties an entity
*/
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
CALL (e) {
//@slot expand
  LIMIT $limit
}
WITH wanted AS owner, r, CASE WHEN $by.giver THEN CASE WHEN outgoing THEN wanted ELSE other.id END END AS giver,
  CASE WHEN $by.receiver THEN CASE WHEN outgoing THEN other.id ELSE wanted END END AS receiver
//@slot sums
