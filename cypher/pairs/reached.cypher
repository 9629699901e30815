/*
Where looking at what may be pairs stopped, as facts/reached tells it of a list. A page of more rows than are named needs it not.
@takes list
@takes size
@takes walks
@takes edges
@piece
*/
CALL (#list) {
  WITH #list AS page WHERE size(page) <= #size
  #walks
  RETURN collect([0, places]) AS #edges
}
