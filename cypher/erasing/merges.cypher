/*
The merges of some entities with others, also those that were taken back.
@param ids strings
@returns id string
@returns keepId string
@returns rec integer - the change that merged
@returns sup integer? - the change that took it back
@returns filled string - what the kept one got, as JSON
@mode read
@bound all merges are looked at
*/
MATCH (m:Merge) WHERE m.keepId IN $ids OR any(one IN m.mergedIds WHERE one IN $ids)
RETURN m.id AS id, m.keepId AS keepId, m.rec AS rec, m.sup AS sup, m.filled AS filled
ORDER BY id
