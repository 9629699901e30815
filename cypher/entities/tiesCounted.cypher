/*
How many ties of an entity a view shows.
@takes entity
@takes ties - a pattern that binds each
@takes tie
@takes number - a name for how many
@piece
*/
CALL (#entity) {
  #ties
  RETURN count(#tie) AS #number
}
