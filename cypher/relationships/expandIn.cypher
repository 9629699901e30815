/*
The ties of an entity that run in.
@fragment
*/
    MATCH (e)<-[r:TYPE]-(other)
    WHERE true //WHERE
    RETURN r, other, false AS outgoing, r.startKey AS key
