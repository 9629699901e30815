/*
A page of the entities at the other ends of an owner's ties, each once, with how many ties lead there of each type and way.
@takes owner
@takes ties - a pattern that binds each tie and its other end
@takes other
@takes type - of a tie
@takes isOut - whether a tie starts at the owner
@takes keys - what they are ordered by, the id last
@takes between - conditions on the place in the order
@takes way - empty or DESC
@takes limit
@takes calls - what is read below each
@takes columns
@takes list
@piece
*/
CALL (#owner) {
  #ties
  WITH #other, #type AS type, #isOut AS isOut, count(*) AS some
  WITH #other, sum(some) AS ties, collect([type, isOut, some]) AS groups
  WITH #other, ties, groups, [#keys] AS key
  WHERE #between
  WITH #other, ties, groups, key ORDER BY key #way LIMIT #limit
  #calls
  RETURN collect([key, ties, groups, #columns]) AS #list
}
