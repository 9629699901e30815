/*
Notes what came of a write by its key.
@param key string
@param answer string - as JSON
@param seq integer - the version of the graph that holds it
@returns count integer
@mode write
@bound one row
*/
MATCH (k:WriteKey {key: $key})
SET k.answer = $answer, k.seq = $seq
RETURN count(k) AS count
