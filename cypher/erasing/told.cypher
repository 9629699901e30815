/*
By what those who have copies know what was erased: the hashes of all ids that are gone with each erasure.
@param placeholders strings
@returns placeholder string
@returns salt string
@returns hashes strings - of the entity and those that were merged into it, then of what went with them
@mode read
@bound size of $placeholders, and what went with each
*/
UNWIND $placeholders AS wanted
MATCH (t:Tombstone {placeholder: wanted})
WITH wanted, t ORDER BY t.hash
WITH wanted, collect(t) AS all
RETURN wanted AS placeholder, all[0].salt AS salt,
  reduce(hashes = [one IN all | one.hash], one IN all | hashes + coalesce(one.others, [])) AS hashes
