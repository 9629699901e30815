/*
The ties between hubs of a graph, along the index of one direction.
@fragment
*/
    CALL (owner) {
WALKS
    }
    WITH r, FROM AS a, TO AS b, other
    WHERE $nodes[other.id] //WHERE
    RETURN r, a, b
