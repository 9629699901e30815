/*
Some ids that begin alike, to name the nearest when one is not there.
@param prefixes strings
@returns id string
@returns class string - a label
@mode read
@bound 50 of each class for each prefix
*/
UNWIND $prefixes AS prefix
CALL (prefix) {
  CALL (prefix) { MATCH (n:Entity) WHERE n.id STARTS WITH prefix RETURN n.id AS id, 'Entity' AS class LIMIT 50 }
  RETURN id, class
  UNION ALL
  CALL (prefix) { MATCH (n:Fact) WHERE n.current STARTS WITH prefix RETURN n.current AS id, 'Fact' AS class LIMIT 50 }
  RETURN id, class
  UNION ALL
  CALL (prefix) { MATCH (n:Statement) WHERE n.id STARTS WITH prefix RETURN n.id AS id, 'Statement' AS class LIMIT 50 }
  RETURN id, class
  UNION ALL
  CALL (prefix) { MATCH (n:Source) WHERE n.id STARTS WITH prefix RETURN n.id AS id, 'Source' AS class LIMIT 50 }
  RETURN id, class
  UNION ALL
  CALL (prefix) { MATCH (n:Merge) WHERE n.id STARTS WITH prefix RETURN n.id AS id, 'Merge' AS class LIMIT 50 }
  RETURN id, class
  UNION ALL
  CALL (prefix) { MATCH (n:Event) WHERE n.id STARTS WITH prefix RETURN n.id AS id, 'Event' AS class LIMIT 50 }
  RETURN id, class
}
RETURN DISTINCT id, class
