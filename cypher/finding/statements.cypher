/*
The statements about the fact itself of relationships, as a view sees them, in the order of these, preferred ones first.
@param ids strings - of the relationships
@param stances strings
@param known integer - the change as of which they are read
@param ranks strings
@param limit integer
@returns id string
@mode read
@bound $limit rows
*/
UNWIND range(0, size($ids) - 1) AS i
MATCH (s:Statement {aboutId: $ids[i]})
WHERE s.rec <= $known AND s.sup > $known AND s.rank IN $ranks AND s.stance IN $stances AND s.aspect IS NULL
  AND NOT coalesce(s.silence, false)
WITH s.id AS id, i, s.key AS key ORDER BY i, key LIMIT $limit
RETURN id
