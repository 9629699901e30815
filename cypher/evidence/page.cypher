/*
A page of the statements about something, preferred ones first.
@takes scope
@takes statement
@takes about - the id of what they are about
@takes low
@takes high
@takes seen
@takes way
@takes limit
@takes origin - the source and who says it, where they are asked for
@takes columns
@takes list
@piece
*/
CALL (#scope) {
  MATCH (#statement:Statement) USING INDEX SEEK #statement:Statement(key)
  WHERE #statement.key > #about + #low AND #statement.key < #about + #high AND #seen
  WITH #statement ORDER BY #statement.key #way LIMIT #limit
  #origin
  RETURN collect([#columns]) AS #list
}
