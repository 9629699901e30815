/*
The same entities, and how many they are.
@takes entity
@piece
*/
WITH collect(#entity) AS found
UNWIND found AS #entity
