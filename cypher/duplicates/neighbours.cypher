/*
The other ends of the ties of some entities.
@param owners strings
@takes entity
@takes ties
@takes other
@returns id string
@returns others strings - ids
@mode read
@bound size of $owners; the caller sends entities of few ties, or their ties are cut
*/
UNWIND $owners AS wanted
MATCH (#entity:Entity {id: wanted})
#ties
RETURN wanted AS id, collect(DISTINCT #other.id) AS others
