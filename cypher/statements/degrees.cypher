/*
How many statements are by, and how many cite, what is named: from the degree store.
@param sayers strings
@param sources strings
@returns said integer
@returns cited integer
@mode read
@bound one row
*/
CALL () {
  UNWIND $sayers AS wanted
  CALL (wanted) {
    MATCH (o:Entity {id: wanted}) RETURN o
    UNION ALL
    MATCH (o:AnonymousSource {id: wanted}) RETURN o
  }
  RETURN coalesce(sum(COUNT { (o)<-[:SAID_BY]-() }), 0) AS said
}
CALL () {
  UNWIND $sources AS wanted
  MATCH (o:Source {id: wanted})
  RETURN coalesce(sum(COUNT { (o)<-[:CITES]-() }), 0) AS cited
}
RETURN said, cited
