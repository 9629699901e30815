/*
Some ids that begin alike, to name the nearest when one is not there.
@param prefix string
@returns id string
@mode read
@bound 50
*/
MATCH (e:Entity) WHERE e.id STARTS WITH $prefix
RETURN e.id AS id LIMIT 50
