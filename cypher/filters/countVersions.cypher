/*
The same of the versions of relationships that a view sees; one from an entity to itself counts once.
@fragment
*/
  + COUNT {
    MATCH (REL:Version)
    WHERE REL.fromKey > ENTITY.id + '|' AND REL.fromKey < ENTITY.id + '|~' AND TEST.out AND REL.type IN TEST.types //VIEW
    MATCH (OTHER:Entity {id: REL.toId})
    WHERE WITHIN
  } + COUNT {
    MATCH (REL:Version)
    WHERE REL.toKey > ENTITY.id + '|' AND REL.toKey < ENTITY.id + '|~' AND TEST.in AND REL.type IN TEST.types
      AND NOT (TEST.out AND REL.fromId = REL.toId) //VIEW
    MATCH (OTHER:Entity {id: REL.fromId})
    WHERE WITHIN
  }
