/*
Has changes tell a placeholder in the place of what goes: their numbers, and how much each was about, stay.
@param gone map - by id
@param placeholder string
@returns count integer - changes
@mode write
@bound all changes are looked at
*/
MATCH (c:Change)
WHERE any(one IN c.subjects WHERE $gone[one] IS NOT NULL)
SET c.subjects = [one IN c.subjects | CASE WHEN $gone[one] IS NULL THEN one ELSE $placeholder END]
RETURN count(c) AS count
