/*
The other end is one of these.
@fragment
*/
other.id IN $values.VALUE
