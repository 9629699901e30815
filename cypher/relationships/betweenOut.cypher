/*
The ties between an entity and some others, that run out.
@fragment
*/
    MATCH (other:Entity) WHERE other.id IN $values.others
    MATCH (e)-[r:TYPE]->(other)
    WHERE true //WHERE
    RETURN r, other, true AS outgoing, r.startKey AS key
