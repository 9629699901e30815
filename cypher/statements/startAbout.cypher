/*
Statements about what is named.
@fragment
*/
UNWIND $values.anchors AS anchor
MATCH (s:Statement {aboutId: anchor})
