/*
What is read of the facts of entities.
@param ids strings
@takes owner
@takes calls
@takes result
@returns id string
@returns result list
@mode read
@bound one row an entity
*/
UNWIND $ids AS wanted
MATCH (#owner:Entity {id: wanted})
#calls
RETURN wanted AS id, #result AS result
