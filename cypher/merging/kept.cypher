/*
The entities into which those of some ids were merged, as of a change.
@param ids strings
@param known integer
@returns id string
@returns into string
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (f:FormerEntity {id: wanted})
MATCH path = (f)(()-[m:MERGED_INTO|WAS_MERGED_INTO WHERE m.rec <= $known AND coalesce(m.sup, 9999999) > $known]->()){1,50}(e:Entity|FormerEntity)
WITH wanted, e, length(path) AS steps ORDER BY steps DESC
RETURN wanted AS id, collect(e.id)[0] AS into
