/*
A walk of the fromKey index between two keys.
@fragment
*/
    MATCH ()-[r:TYPE]->(other)
    WHERE r.fromKey > owner.LOW AND r.fromKey < owner.HIGH //WHERE
    RETURN r, other, true AS outgoing ORDER BY r.fromKey //DIRECTION
    LIMIT $limit
