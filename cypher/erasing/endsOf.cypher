/*
All that is and was recorded of relationships.
@param ids strings
@returns node string - the record
@returns props map
@mode read
@bound the records of $ids
*/
UNWIND $ids AS wanted
MATCH (f:Fact {id: wanted})
RETURN elementId(f) AS node, properties(f) AS props
ORDER BY f.id, f.revision
