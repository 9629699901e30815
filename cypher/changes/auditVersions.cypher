/*
A page of the current versions of what does not stand, in the order of their ids. A version is current while its sup is
far; there is one for each such relationship.
@param after string - the id of the last one seen
@param limit integer
@param current integer - what sup is of a current version
@returns id string
@returns type string
@returns props map
@mode read
@bound $limit
*/
MATCH (v:Version) WHERE v.relId > $after AND v.sup = $current
WITH v ORDER BY v.relId LIMIT $limit
RETURN v.relId AS id, v.type AS type, properties(v) AS props
