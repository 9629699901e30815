/*
A probe of the versions of a relationship: what was recorded instead.
@fragment
*/
    MATCH (r:Version {relId: owner.id}) WHERE r.rec <= $known RETURN r
