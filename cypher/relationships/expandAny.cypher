/*
The ties of an entity in both directions, expanded; one to itself comes once.
@fragment
*/
    MATCH (e)-[r:TYPE]-(other)
    WHERE (r.startKey > $low AND r.startKey < $high OR r.startKey > $low0 AND r.startKey < $high0) //WHERE
    RETURN r, other, startNode(r) = e AS outgoing
