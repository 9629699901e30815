/*
The same entities, and how many they are.
@takes entity
@piece
*/
WITH collect(#entity) AS all
UNWIND all AS #entity
