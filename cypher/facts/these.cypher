/*
Facts of an owner by their ids, as a view knows them, each with the other end; that of one to the owner itself is the owner.
@takes fact
@takes ids
@takes seen - which record a view sees
@takes owner
@takes other
@takes label - of entities that a view may see
@piece
*/
UNWIND #ids AS wanted
MATCH (#fact:Fact {id: wanted}) WHERE #seen
MATCH (#other:#label {id: CASE WHEN #fact.fromId = #owner.id THEN #fact.toId ELSE #fact.fromId END})
