/*
How many of what is recorded now name events or joint sums, or cite sources.
@param ids strings
@param current integer - what sup is of what is recorded now
@returns id string
@returns facts integer - relationships that are a side of an event, or share a sum
@returns statements integer - that cite a source
@returns names integer - that cite a source
@mode read
@bound size of $ids; all facts are looked at for an event
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Event {id: wanted})
  RETURN COUNT { MATCH (f:Fact) WHERE wanted IN f.eventIds AND f.current IS NOT NULL AND f.sup = $current } AS facts,
    0 AS statements, 0 AS names
  UNION ALL
  MATCH (n:Joint {id: wanted})
  RETURN COUNT { MATCH (f:Fact {jointId: wanted}) WHERE f.current IS NOT NULL AND f.sup = $current } AS facts,
    0 AS statements, 0 AS names
  UNION ALL
  MATCH (n:Source {id: wanted})
  RETURN 0 AS facts, COUNT { MATCH (n)<-[:CITES]-(s:Statement) WHERE s.sup = $current } AS statements,
    COUNT { (n)<-[:CITES]-(:Name)<-[:NAMED]-(:Entity) } AS names
}
RETURN wanted AS id, facts, statements, names
