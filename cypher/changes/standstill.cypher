/*
The number of the last change, with the lock of the counter, which every writer takes last and holds until its commit is
applied. Removing a property that the counter has not takes the lock and writes nothing; it is one that changes have, for
of a name that occurs nowhere nothing would be removed and nothing locked.
@returns version integer
@mode write
@bound one row
*/
MATCH (c:Counter {id: 'changes'})
REMOVE c.at
RETURN c.n AS version
