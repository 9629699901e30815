/*
How many ties entities have in each of some groups: read from the degree store.
@param ids strings
@returns id string
@returns counts list - in the order of the groups
@slot counts - one for each group
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, [
//@slot counts
] AS counts
