/*
A page of all relationships of a type with their ends, in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns fromId string
@returns toId string
@returns props map
@slot match - with the type
@mode read
@bound $limit
*/
//@slot match
WHERE r.id > $after
WITH r ORDER BY r.id LIMIT $limit
RETURN r.id AS id, startNode(r).id AS fromId, endNode(r).id AS toId, properties(r) AS props
