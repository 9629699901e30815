/*
What is recorded of facts now.
@param ids strings
@returns id string
@returns props map
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (f:Fact {current: wanted})
RETURN wanted AS id, properties(f) AS props
