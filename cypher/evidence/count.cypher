/*
How many statements there are about something.
@takes about
@takes statement
@takes seen
@piece
*/
COUNT { MATCH (#statement:Statement {aboutId: #about}) WHERE #seen }
