/*
Statements that are named.
@fragment
*/
UNWIND $values.anchors AS anchor
MATCH (s:Statement {id: anchor})
