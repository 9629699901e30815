/*
How many facts of an owner there are in each group.
@takes owner
@takes rows - the facts
@takes type - what tells groups apart, null where that is not asked: the type,
@takes isOut - whether the owner is the start,
@takes isIn - whether it is the end,
@takes year - and the year of the start
@takes list
@piece
*/
CALL (#owner) {
  #rows
  WITH #type AS type, #isOut AS isOut, #isIn AS isIn, #year AS year, count(*) AS facts
  RETURN collect([type, isOut, isIn, year, facts]) AS #list
}
