/*
The other end is none of these.
@fragment
*/
NOT other.id IN $values.VALUE
