/*
The ties of an entity that run in from others.
@fragment
*/
    WITH owner, e AS b
    MATCH (b)<-[r:TYPE]-(a)
    WHERE a <> b //WHERE
    RETURN r, a AS other, false AS outgoing
