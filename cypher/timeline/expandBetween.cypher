/*
The ties between some entities that meet conditions, each once. All but the one of most ties are expanded; what ties that
one to itself is beside.
@fragment
*/
    CALL () {
      MATCH (e:Entity) WHERE e.id IN $values.anchors
      MATCH (e)-[r:TYPE]-()
      WHERE r.fromId IN $values.of AND r.toId IN $values.of //TYPES
      RETURN r
      UNION
      MATCH (e:Entity {id: $values.largest})
      MATCH (e)-[r:TYPE]->(e)
      WHERE true //TYPES
      RETURN r
    }
    WITH r, startNode(r) AS a, endNode(r) AS b
    WHERE true //WHERE
    RETURN r, a, b
