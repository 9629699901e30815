/*
The last statement of a change: takes its number. The counter is taken last, so that it is locked for the shortest time
and nothing appears behind a reader who has seen a later number.
@param at string - ISO 8601 in UTC with milliseconds, which sorts as text
@param actor string
@param subjects strings
@param actions strings - one for each subject
@returns seq integer
@mode write
@bound one row
*/
MERGE (c:Counter {id: 'changes'})
ON CREATE SET c.n = 1
ON MATCH SET c.n = c.n + 1
WITH c.n AS seq
OPTIONAL MATCH (before:Change {seq: seq - 1})
CREATE (:Change {
  seq: seq,
  at: CASE WHEN before.at > $at THEN before.at ELSE $at END,
  actor: $actor,
  subjects: $subjects,
  actions: $actions
})
RETURN seq
