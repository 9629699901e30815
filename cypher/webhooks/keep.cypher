/*
Notes up to where a webhook has been told, and holds its lease for longer; nothing where somebody else holds it by now.
@param id string
@param holder string
@param lease integer - for so many milliseconds from now; 0 gives it back
@param position integer
@returns count integer
@mode write
@bound one row
*/
MATCH (w:Webhook {id: $id})
REMOVE w.at
WITH w WHERE w.holder = $holder
SET w.position = $position, w.until = CASE WHEN $lease = 0 THEN 0 ELSE timestamp() + $lease END
RETURN count(w) AS count
