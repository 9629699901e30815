/*
Statements that cite what is named.
@fragment
*/
UNWIND $values.anchors AS anchor
MATCH (:Source {id: anchor})<-[:CITES]-(s:Statement)
