/*
Gives back the key of a write that was not done.
@param key string
@returns count integer
@mode write
@bound one row
*/
MATCH (k:WriteKey {key: $key}) WHERE k.answer IS NULL
DELETE k
RETURN count(*) AS count
