/*
The ties of an entity and the versions of ties that a view sees.
@fragment
*/
    CALL (e) {
EXPANSIONS
    }
    RETURN r, other, outgoing, key
