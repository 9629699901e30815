/*
The statements about the fact itself of relationships that answers rest on, as a view sees them, in the order of these,
preferred ones first.
@param answers rows - id, ids of the relationships and stances
@param limit integer - statements an answer
@takes statement
@takes seen
@takes origin - the source and who says it
@takes columns
@returns answer string
@returns statement list
@mode read
@bound $limit statements an answer
*/
UNWIND $answers AS answer
CALL (answer) {
  UNWIND range(0, size(answer.ids) - 1) AS i
  MATCH (#statement:Statement {aboutId: answer.ids[i]})
  WHERE #seen AND #statement.stance IN answer.stances AND #statement.aspect IS NULL
    AND NOT coalesce(#statement.silence, false)
  RETURN #statement, i ORDER BY i, #statement.key LIMIT $limit
}
WITH #statement, answer, i
#origin
RETURN answer.id AS answer, [#statement.aboutId, #columns] AS statement ORDER BY answer, i, #statement.key
