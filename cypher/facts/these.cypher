/*
Facts of an owner by their ids, as a view knows them.
@takes fact
@takes ids
@takes seen - which record a view sees
@piece
*/
UNWIND #ids AS wanted
MATCH (#fact:Fact {id: wanted}) WHERE #seen
