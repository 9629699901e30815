/*
The person came from none of these, as far as is known.
@fragment
*/
type(r) = 'HIRED' AND NOT coalesce(r.previousEmployerId, '') IN $values.VALUE
