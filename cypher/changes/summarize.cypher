/*
Writes new summaries of relationships and of versions; null takes a property away.
@param relationships rows - element, props
@param versions rows - element, props
@returns count integer
@mode write
@bound size of the lists
*/
CALL () {
  UNWIND $relationships AS row
  MATCH ()-[r]->() WHERE elementId(r) = row.element
  SET r += row.props
  RETURN row
  UNION ALL
  UNWIND $versions AS row
  MATCH (v) WHERE elementId(v) = row.element
  SET v += row.props
  RETURN row
}
RETURN count(row) AS count
