/*
Takes the locks of facts that are about to be changed, so that nobody else changes them until this transaction ends, and
gives what is recorded of them then. Removing a property that facts have not takes the lock and writes nothing; it is one
that changes have, for of a name that occurs nowhere nothing would be removed and nothing locked. What was erased while its lock was
waited for is left out.
@param ids strings - sorted, so that two writers do not wait for each other
@returns id string
@returns props map
@mode write
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (f:Fact {current: wanted})
REMOVE f.at
WITH wanted, f WHERE f.current IS NOT NULL
RETURN wanted AS id, properties(f) AS props
