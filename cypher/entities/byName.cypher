/*
A page of the entities that meet conditions along the index of names: a page costs the same anywhere.
@param low list - the name and the id above which it lies
@param high list - the name and the id below which it lies
@param limit integer
@param values map - the values of the conditions
@returns id string
@returns kind string
@returns name string
@returns key list - the folded name and the id
@slot where - the conditions
@slot order - which way
@mode read
@bound $limit rows
*/
MATCH (e:Entity)
WHERE e.nameFold >= $low[0] AND e.nameFold <= $high[0]
  AND (e.nameFold > $low[0] OR e.id > $low[1]) AND (e.nameFold < $high[0] OR e.id < $high[1])
//@slot where
//@slot order
LIMIT $limit
RETURN e.id AS id, e.kind AS kind, e.name AS name, [e.nameFold, e.id] AS key
