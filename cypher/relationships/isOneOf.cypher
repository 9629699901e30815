/*
It is one of these.
@fragment
*/
coalesce(r.id, r.relId) IN $values.ids
