/*
How many relationships of some types and direction that meet conditions an entity has.
@fragment
*/
COUNT {
    MATCH (ENTITY)-[REL:TYPE]-(OTHER)
    WHERE type(REL) IN TEST.types AND (TEST.out AND startNode(REL) = ENTITY OR TEST.in AND endNode(REL) = ENTITY) //VIEW
    AND WITHIN
  }
