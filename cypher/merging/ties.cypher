/*
What hangs on entities and is recorded now: facts by any of the entities that they name, statements, events and joint sums.
@param ids strings
@param current integer - what sup is of what is recorded now
@param most integer - of each kind so many are told of each
@returns id string
@returns facts strings
@returns abouts strings - statements about it
@returns saids strings - statements by it
@returns events strings
@returns joints strings
@mode read
@bound $most of each kind for each of $ids
*/
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN wanted AS id, COLLECT {
  CALL (wanted) {
    MATCH (f:Fact) WHERE f.outKey STARTS WITH wanted + '|' RETURN f
    UNION
    MATCH (f:Fact) WHERE f.inKey STARTS WITH wanted + '|' RETURN f
    UNION
    MATCH (f:Fact {destinationId: wanted}) RETURN f
    UNION
    MATCH (f:Fact {previousEmployerId: wanted}) RETURN f
  }
  WITH f WHERE f.current IS NOT NULL AND f.sup = $current
  RETURN f.current LIMIT $most
} AS facts, COLLECT {
  MATCH (s:Statement {aboutId: wanted}) WHERE s.sup = $current AND s.aboutType IS NULL
  RETURN s.id LIMIT $most
} AS abouts, COLLECT {
  MATCH (e)<-[:SAID_BY]-(s:Statement) WHERE s.sup = $current
  RETURN s.id LIMIT $most
} AS saids, COLLECT {
  MATCH (e)<-[:PARTICIPANT]-(n:Event) RETURN DISTINCT n.id LIMIT $most
} AS events, COLLECT {
  MATCH (e)<-[:SHARED_BY]-(n:Joint) RETURN DISTINCT n.id LIMIT $most
} AS joints
