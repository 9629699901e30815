/*
The ties of an entity along its indexes that meet conditions, of so many of each type. Conditions are tried on what was
walked, so that a walk is no longer than its limit.
@fragment
*/
    CALL (owner) {
WALKS
    }
    WITH r, other, key
    WHERE true //WHERE
    RETURN r, other, OUTGOING AS outgoing, key
