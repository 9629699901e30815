/*
What was done with the key of a write.
@param key string
@returns hash string - of what was written with it
@returns answer string? - what came of that, as JSON
@mode read
@bound one row
*/
MATCH (k:WriteKey {key: $key})
RETURN k.hash AS hash, k.answer AS answer
