/*
All who are not named.
@piece
*/
MATCH (origin:AnonymousSource)
