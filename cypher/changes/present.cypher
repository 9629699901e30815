/*
Which labels and relationship types occur, from the count store: what does not occur need not be probed for an id.
@returns labels strings
@returns types strings
@mode read
@bound one row
*/
RETURN COLLECT { CALL db.labels() YIELD label RETURN label } AS labels,
  COLLECT { CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType } AS types
