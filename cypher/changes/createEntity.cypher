/*
A new entity.
@fragment
*/
CREATE (n:Entity:KIND)
