/*
All that was erased.
@returns hash string
@returns placeholder string
@returns others strings - hashes of what went with it
@returns rec integer
@returns told boolean - whether the change that erased it tells so
@returns salts integer - how many salts there are
@mode read
@bound all that was erased
*/
MATCH (any:Tombstone)
WITH count(DISTINCT any.salt) AS salts
MATCH (t:Tombstone)
OPTIONAL MATCH (c:Change {seq: t.rec})
RETURN t.hash AS hash, t.placeholder AS placeholder, coalesce(t.others, []) AS others, t.rec AS rec,
  coalesce(any(i IN range(0, size(c.subjects) - 1) WHERE c.subjects[i] = t.placeholder AND c.actions[i] = 'ERASED'), false) AS told,
  salts
