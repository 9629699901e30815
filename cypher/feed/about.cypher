/*
What things are about: of a relationship its ends; of a statement what it is about, and the ends of that.
@param ids strings
@returns found list - id, what it is about or null, both ends or null
@mode read
@bound one row of the size of $ids
*/
UNWIND $ids AS wanted
OPTIONAL MATCH (s:Statement {id: wanted})
WITH wanted, s.aboutId AS about
OPTIONAL MATCH (f:Fact {current: coalesce(about, wanted)})
RETURN collect([wanted, about, f.fromId, f.toId]) AS found
