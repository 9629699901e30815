/*
The relationships of which some record has one of some entities as an end.
@param ids strings
@returns id string
@returns goes boolean - whether what is recorded now has; else a merge that was taken back had it so
@mode read
@bound the records that have $ids as an end
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (f:Fact) WHERE f.outKey STARTS WITH wanted + '|' RETURN f
  UNION
  MATCH (f:Fact) WHERE f.inKey STARTS WITH wanted + '|' RETURN f
}
WITH DISTINCT f.id AS id
MATCH (now:Fact {current: id})
RETURN id, now.fromId IN $ids OR now.toId IN $ids AS goes
