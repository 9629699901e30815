/*
Has what some entities said of others be said by somebody without a name, and not in their words.
@param ids strings - entities
@param gone strings - statements that are left out
@param spans strings - whom a merge that was taken back had them be, and the change that merged: id and number with | between
@param id string - of somebody without a name
@param description string
@param seq integer - of this change
@returns count integer
@mode write
@bound what $ids say
*/
UNWIND $ids AS wanted
MATCH (e:Entity|FormerEntity {id: wanted})<-[:SAID_BY]-(s:Statement)
WHERE NOT coalesce(s.id, s.was) IN $gone
CALL (s) {
  RETURN s AS one
  UNION
  MATCH (w:Statement {was: coalesce(s.id, s.was)})-[:SAID_BY]->(k) WHERE k.id + '|' + w.rec IN $spans
  RETURN w AS one
}
WITH DISTINCT one
MATCH (one)-[said:SAID_BY]->()
MERGE (a:AnonymousSource {id: $id}) ON CREATE SET a.description = $description
CREATE (one)-[:SAID_BY]->(a)
DELETE said
REMOVE one.quote, one.quoteFold, one.texts, one.textsFold, one.textLangs, one.language
SET one.redacted = $seq
RETURN count(*) AS count
