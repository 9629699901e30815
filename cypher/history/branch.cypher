/*
A probe of the id index of a type: what stands.
@fragment
*/
    MATCH ()-[r:TYPE {id: owner.id}]->() WHERE r.rec <= $known RETURN r
