/*
The first ones of some sources in an order.
@takes source
@takes found - the sources
@takes keys - what they are ordered by, the id last
@takes between - conditions on the place in the order
@takes way - empty or DESC
@takes limit
@takes columns
@piece
*/
CALL () {
  #found
  WITH #source, [#keys] AS key
  WHERE #between
  WITH #source, key ORDER BY key #way LIMIT #limit
  RETURN collect([key, #columns]) AS rows
}
