/*
How many statements meet conditions, beside a page of them.
@takes found - those that do
@takes statement
@piece
*/
CALL () {
  #found
  RETURN count(#statement) AS total
}
