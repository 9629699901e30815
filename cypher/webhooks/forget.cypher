/*
Forgets a webhook that was removed.
@param id string
@returns count integer
@mode write
@bound one row
*/
MATCH (w:Webhook {id: $id})
DELETE w
RETURN count(w) AS count
