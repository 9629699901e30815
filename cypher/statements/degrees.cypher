/*
How many statements are by, and how many cite, what is named: from the degree store.
@param sayers strings
@param sources strings
@returns said integer
@returns cited integer
@mode read
@bound one row
*/
RETURN
  reduce(sum = 0, n IN COLLECT {
    UNWIND $sayers AS wanted
    CALL (wanted) {
      MATCH (o:Entity {id: wanted}) RETURN o
      UNION ALL
      MATCH (o:AnonymousSource {id: wanted}) RETURN o
    }
    RETURN COUNT { (o)<-[:SAID_BY]-() }
  } | sum + n) AS said,
  reduce(sum = 0, n IN COLLECT {
    UNWIND $sources AS wanted
    MATCH (o:Source {id: wanted})
    RETURN COUNT { (o)<-[:CITES]-() }
  } | sum + n) AS cited
