/*
The statement at which looking along an index ends, for its budget is spent; null when the page is full, or the index
ends before.
@takes statement
@takes size
@takes walk - along which index, which way
@takes last - how many are before it
@piece
*/
CALL (rows) {
  WITH rows AS page WHERE size(page) <= #size
  CALL () {
    #walk
    WITH #statement SKIP #last LIMIT 1
    RETURN #statement.id AS place
  }
  RETURN collect(place)[0] AS stoppedAt
}
