/*
How many statements cite a source.
@takes source
@takes statement
@takes seen - which of them
@piece
*/
COUNT { MATCH (#source)<-[:CITES]-(#statement:Statement) WHERE #seen }
