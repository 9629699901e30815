/*
The same of the versions of relationships that a view sees.
@fragment
*/
  OR EXISTS {
    MATCH (REL:Version)
    WHERE REL.fromKey > ENTITY.id + '|' AND REL.fromKey < ENTITY.id + '|~' AND TEST.out AND REL.type IN TEST.types //VIEW
    MATCH (OTHER:Entity {id: REL.toId})
    WHERE WITHIN
  } OR EXISTS {
    MATCH (REL:Version)
    WHERE REL.toKey > ENTITY.id + '|' AND REL.toKey < ENTITY.id + '|~' AND TEST.in AND REL.type IN TEST.types //VIEW
    MATCH (OTHER:Entity {id: REL.fromId})
    WHERE WITHIN
  }
