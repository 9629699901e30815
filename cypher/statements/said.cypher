/*
Statements by those who are named.
@takes statement
@takes ids
@piece
*/
UNWIND #ids AS anchor
CALL (anchor) {
  MATCH (sayer:Entity {id: anchor}) RETURN sayer
  UNION ALL
  MATCH (sayer:AnonymousSource {id: anchor}) RETURN sayer
}
MATCH (sayer)<-[:SAID_BY]-(#statement:Statement)
