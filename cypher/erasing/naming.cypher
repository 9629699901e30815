/*
The relationships of others of which some record tells that somebody came from, or went to, one of some entities.
@param ids strings
@param gone strings - relationships that are left out
@returns id string
@mode read
@bound the records that name $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (f:Fact {destinationId: wanted}) RETURN f
  UNION
  MATCH (f:Fact {previousEmployerId: wanted}) RETURN f
}
WITH f WHERE NOT f.id IN $gone
RETURN DISTINCT f.id AS id
