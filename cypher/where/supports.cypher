/*
A statement supports the fact itself, which a silence does not.
@takes statement
@piece
*/
#statement.stance = 'SUPPORTS' AND #statement.aspect IS NULL AND #statement.silence IS NULL
