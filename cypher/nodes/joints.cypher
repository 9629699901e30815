/*
Joint facts by id, each with those who share it.
@param ids strings
@returns id string
@returns amount string
@returns currency string?
@returns approximate boolean?
@returns open boolean?
@returns participants list - id, kind, name
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (j:Joint {id: wanted})
RETURN j.id AS id, j.totalAmount AS amount, j.totalCurrency AS currency, j.totalApproximate AS approximate, j.open AS open,
  COLLECT {
    MATCH (j)-[p:SHARED_BY]->(e:Entity)
    RETURN [e.id, e.kind, e.name] ORDER BY p.order, e.id
  } AS participants
