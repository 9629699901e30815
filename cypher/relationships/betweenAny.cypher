/*
The ties between an entity and some others, in both directions; one to itself comes once.
@fragment
*/
    MATCH (other:Entity) WHERE other.id IN $values.others
    MATCH (e)-[r:TYPE]-(other)
    WHERE true //WHERE
    RETURN r, other, startNode(r) = e AS outgoing, r.startKey AS key
