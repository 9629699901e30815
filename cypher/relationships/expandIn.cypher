/*
The ties of an entity that run in, expanded.
@fragment
*/
    MATCH (e)<-[r:TYPE]-(other)
    WHERE (r.startKey > $low AND r.startKey < $high OR r.startKey > $low0 AND r.startKey < $high0) //WHERE
    RETURN r, other, false AS outgoing
