/*
Sources that meet conditions.
@takes source
@takes conditions
@piece
*/
MATCH (#source:Source) WHERE #conditions
