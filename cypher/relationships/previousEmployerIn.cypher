/*
The person came from one of these.
@fragment
*/
type(r) = 'HIRED' AND r.previousEmployerId IN $values.VALUE
