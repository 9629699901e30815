/*
The sources that are cited, and those without a name who are quoted, by what goes and by nothing else.
@param ids strings - entities that go
@param gone strings - statements that go
@param spans strings - whom a merge that was taken back had them be, and the change that merged: id and number with | between
@returns id string
@returns class string - Source, or AnonymousSource
@mode read
@bound what $ids and $gone cite, and one more for each
*/
CALL () {
  UNWIND $gone AS statement
  MATCH (s:Statement {id: statement})-[:CITES|SAID_BY]->(x:Source|FormerSource|AnonymousSource) RETURN x
  UNION
  UNWIND $gone AS statement
  MATCH (s:Statement {was: statement})-[:CITES|SAID_BY]->(x:Source|FormerSource|AnonymousSource) RETURN x
  UNION
  UNWIND $ids AS wanted
  MATCH (:Entity|FormerEntity {id: wanted})-[:NAMED]->()-[:CITES]->(x:Source|FormerSource) RETURN x
}
WITH DISTINCT x
WHERE NOT EXISTS {
  MATCH (x)<-[:CITES|SAID_BY]-(s:Statement) WHERE NOT coalesce(s.id, s.was) IN $gone
} AND NOT EXISTS {
  MATCH (x)<-[:CITES]-(name)<-[:NAMED]-(e) WHERE NOT e.id IN $ids AND NOT e.id + '|' + coalesce(name.rec, '') IN $spans
}
RETURN x.id AS id, CASE WHEN x:AnonymousSource THEN 'AnonymousSource' ELSE 'Source' END AS class
