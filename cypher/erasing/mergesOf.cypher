/*
Takes what goes out of what other merges tell of what they led elsewhere.
@param gone map - by id
@returns count integer
@mode write
@bound all merges are looked at
*/
MATCH (m:Merge)
WHERE any(one IN m.factIds + m.statementIds + m.eventIds + m.jointIds WHERE $gone[one] IS NOT NULL)
SET m.factIds = [one IN m.factIds WHERE $gone[one] IS NULL], m.statementIds = [one IN m.statementIds WHERE $gone[one] IS NULL],
  m.eventIds = [one IN m.eventIds WHERE $gone[one] IS NULL], m.jointIds = [one IN m.jointIds WHERE $gone[one] IS NULL]
RETURN count(m) AS count
