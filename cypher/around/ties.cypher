/*
The ties of an entity, each with the entity at its other end.
@takes entity
@takes pattern
@takes tie
@takes other
@piece
*/
CALL (#entity) {
  #pattern
  RETURN #tie, #other
}
