/*
What the facts of a list are sorted by, in orders that no key keeps.
@takes scope
@takes rows - the facts
@takes values
@takes list
@piece
*/
CALL (#scope) {
  #rows
  RETURN collect([#values]) AS #list
}
