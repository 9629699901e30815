/*
Every index and what it is at: those of constraints bear the names of their constraints.
@returns name string
@returns state string - ONLINE, POPULATING or FAILED
@mode read
@bound the indexes, some dozens
*/
SHOW INDEXES YIELD name, state
RETURN name, state
