/*
How many sources meet conditions.
@takes source
@takes found - those that do
@piece
*/
CALL () {
  #found
  RETURN count(#source) AS total
}
