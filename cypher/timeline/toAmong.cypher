/*
It ends at one of some entities.
@fragment
*/
r.toId IN $values.of
