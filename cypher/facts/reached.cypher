/*
Where looking for facts that meet conditions stopped when the page did not fill: of each walk the last place that was
looked at, if more lies behind it.
@takes scope
@takes inner - the scope and the list
@takes list
@takes size
@takes walks
@takes edges
@piece
*/
CALL (#inner) {
  WITH #list AS page WHERE size(page) <= #size
  CALL (#scope) {
    #walks
  }
  RETURN collect([part, places]) AS #edges
}
