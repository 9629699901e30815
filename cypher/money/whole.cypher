/*
What is read of the facts of the whole graph.
@takes calls
@takes result
@returns result list
@mode read
@bound one row
*/
#calls
RETURN #result AS result
