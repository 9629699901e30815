/*
The last statement of a change: takes its number and puts it on all that the transaction wrote. The counter is taken
last, so that it is locked for the shortest time and nothing appears behind a reader who has seen a later number.
@param at string - ISO 8601 in UTC with milliseconds, which sorts as text
@param actor string
@param subjects strings
@param actions strings - one for each subject
@param nodes strings - element ids of nodes that begin with this change
@param relationships strings - the same of relationships
@param ended strings - element ids of versions that end with it
@returns seq integer
@mode write
@bound size of the lists
*/
MERGE (c:Counter {id: 'changes'})
ON CREATE SET c.n = 1
ON MATCH SET c.n = c.n + 1
WITH c.n AS seq
OPTIONAL MATCH (before:Change {seq: seq - 1})
CREATE (change:Change {
  seq: seq,
  at: CASE WHEN before.at > $at THEN before.at ELSE $at END,
  actor: $actor,
  subjects: $subjects,
  actions: $actions
})
WITH seq
CALL (seq) {
  UNWIND $nodes AS element
  MATCH (n) WHERE elementId(n) = element
  SET n.rec = seq
}
CALL (seq) {
  UNWIND $relationships AS element
  MATCH ()-[r]->() WHERE elementId(r) = element
  SET r.rec = seq
}
CALL (seq) {
  UNWIND $ended AS element
  MATCH (n) WHERE elementId(n) = element
  SET n.sup = seq
}
RETURN seq
