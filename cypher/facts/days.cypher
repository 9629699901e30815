/*
How many facts of an owner there are by type, by which ends are the owner and by the day of their start: what does not
begin with 1 has none.
@takes owner
@takes fact
@takes rows - the facts
@takes list
@piece
*/
CALL (#owner) {
  #rows
  WITH #fact.type AS type, #fact.fromId = #owner.id AS isOut, #fact.toId = #owner.id AS isIn, left(#fact.startKey, 8) AS day,
    count(*) AS facts
  RETURN collect([type, isOut, isIn, day, facts]) AS #list
}
