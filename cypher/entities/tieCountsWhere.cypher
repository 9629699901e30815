/*
How many ties of entities meet conditions: each is looked at.
@param ids strings
@param values map - the values of the conditions
@returns id string
@returns count integer
@slot pattern
@mode read
@bound size of $ids; time grows with the degree
*/
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, COUNT {
//@slot pattern
} AS count
