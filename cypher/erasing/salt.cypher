/*
What the ids of all that was erased are hashed with; nothing while nothing was erased.
@returns salt string
@mode read
@bound one row
*/
MATCH (t:Tombstone)
RETURN t.salt AS salt LIMIT 1
