/*
Takes the key of a write: whoever comes with the same one waits until this transaction ends. What was done with it before
comes back.
@param key string
@param hash string - of what is to be written
@returns hash string - of what was written with it
@returns answer string? - what came of that, as JSON; null when nothing has yet
@mode write
@bound one row
*/
MERGE (k:WriteKey {key: $key})
ON CREATE SET k.hash = $hash
RETURN k.hash AS hash, k.answer AS answer
