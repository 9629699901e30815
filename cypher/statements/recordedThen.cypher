/*
The same as of a change in the past: one that another entity was said to say, or that was about another one, as it was.
@takes statement
@takes known
@piece
*/
CALL (wanted) {
  MATCH (#statement:Statement {id: wanted}) WHERE #statement.rec <= #known
  RETURN #statement
  UNION ALL
  MATCH (#statement:Statement {was: wanted}) WHERE #statement.rec <= #known AND #statement.sup > #known
  RETURN #statement
}
