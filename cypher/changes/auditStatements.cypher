/*
A page of the ids that statements are about, in order.
@param after string - the last one seen
@param limit integer
@returns aboutId string
@mode read
@bound $limit
*/
MATCH (s:Statement) WHERE s.aboutId > $after
WITH DISTINCT s.aboutId AS aboutId ORDER BY aboutId LIMIT $limit
RETURN aboutId
