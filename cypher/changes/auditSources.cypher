/*
A page of the sources, in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns props map
@mode read
@bound $limit
*/
MATCH (s:Source) WHERE s.id > $after
RETURN s.id AS id, properties(s) AS props ORDER BY id LIMIT $limit
