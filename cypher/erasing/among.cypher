/*
Which of some hashes are of ids of entities that were erased.
@param hashes strings
@returns hash string
@returns placeholder string - what stands in its place in the record of changes
@mode read
@bound size of $hashes
*/
UNWIND $hashes AS wanted
MATCH (t:Tombstone {hash: wanted})
RETURN wanted AS hash, t.placeholder AS placeholder
