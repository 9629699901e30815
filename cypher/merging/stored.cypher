/*
What merges did, with their locks.
@param ids strings - sorted, so that two writers do not wait for each other
@returns id string
@returns props map
@mode write
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (m:Merge {id: wanted})
REMOVE m.at
WITH m WHERE m.id IS NOT NULL
RETURN m.id AS id, properties(m) AS props
