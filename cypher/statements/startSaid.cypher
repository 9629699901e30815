/*
Statements by those who are named.
@fragment
*/
UNWIND $values.anchors AS anchor
CALL (anchor) {
  MATCH (o:Entity {id: anchor}) RETURN o
  UNION ALL
  MATCH (o:AnonymousSource {id: anchor}) RETURN o
}
MATCH (o)<-[:SAID_BY]-(s:Statement)
