/*
Where looking for facts that meet conditions stopped: of each walk the last place that was looked at, and the next one if
more lies behind it. A page of more rows than are named needs none.
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
