/*
Whether an entity has a relationship of some types and direction that meets conditions.
@fragment
*/
EXISTS {
    MATCH (ENTITY)-[REL:TYPE]-(OTHER)
    WHERE type(REL) IN TEST.types AND (TEST.out AND startNode(REL) = ENTITY OR TEST.in AND endNode(REL) = ENTITY) //VIEW
    AND WITHIN
  }
