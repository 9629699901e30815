/*
How many ties of some types and one direction entities have: read from the degree store.
@param ids strings
@returns id string
@returns count integer
@slot pattern
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id,
//@slot pattern
  AS count
