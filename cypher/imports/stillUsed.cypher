/*
Which of some entities and sources are still named by what does not go with them.
@param ids strings
@param gone strings - what goes in the same change
@param import string? - what this import has recorded goes too, but for what stays; null is nothing more
@param stays strings
@param current integer - what sup is of what is recorded now
@returns id string
@mode read
@bound what names $ids and goes with them, and one more for each
*/
UNWIND $ids AS wanted
MATCH (e:Entity|Source {id: wanted})
WHERE EXISTS {
  CALL (wanted, e) {
    MATCH (n:Fact) WHERE n.outKey STARTS WITH wanted + '|' RETURN n, n.current AS id
    UNION
    MATCH (n:Fact) WHERE n.inKey STARTS WITH wanted + '|' RETURN n, n.current AS id
    UNION
    MATCH (n:Fact {destinationId: wanted}) RETURN n, n.current AS id
    UNION
    MATCH (n:Fact {previousEmployerId: wanted}) RETURN n, n.current AS id
    UNION
    MATCH (n:Statement {aboutId: wanted}) RETURN n, n.id AS id
    UNION
    MATCH (e)<-[:SAID_BY]-(n:Statement) RETURN n, n.id AS id
    UNION
    MATCH (e)<-[:CITES]-(n:Statement) RETURN n, n.id AS id
    UNION
    MATCH (e)<-[:CITES]-(:Name)<-[:NAMED]-(n:Entity) RETURN n, n.id AS id
    UNION
    MATCH (e)<-[:PARTICIPANT]-(n:Event) RETURN n, n.id AS id
    UNION
    MATCH (e)<-[:SHARED_BY]-(n:Joint) RETURN n, n.id AS id
    UNION
    MATCH (e)<-[:MERGED_INTO]-(n:FormerEntity) RETURN n, n.id + ' was merged' AS id
  }
  WITH n, id
  WHERE id IS NOT NULL AND (n.sup IS NULL OR n.sup = $current OR n:FormerEntity) AND NOT id IN $gone
    AND (id IN $stays OR NOT EXISTS { MATCH (c:Change {seq: coalesce(n.anew, n.rec)}) WHERE c.import = $import })
  RETURN id
}
RETURN wanted AS id
