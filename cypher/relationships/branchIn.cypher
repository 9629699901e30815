/*
A walk of the toKey index between two keys.
@fragment
*/
    MATCH (other)-[r:TYPE]->()
    WHERE r.toKey > owner.LOW AND r.toKey < owner.HIGH //WHERE
    RETURN r, other, false AS outgoing ORDER BY r.toKey //DIRECTION
    LIMIT $limit
