/*
Takes the locks of entities, and of what was one, that are about to be erased.
@param ids strings - sorted, so that two writers do not wait for each other
@returns count integer
@mode write
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (e:Entity|FormerEntity {id: wanted})
REMOVE e.at
RETURN count(e) AS count
