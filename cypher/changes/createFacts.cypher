/*
Writes facts, each that stands with its shadow.
@param rows rows - labels, props
@returns count integer
@takes shadow - of f, from a to b
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (a:Entity {id: row.props.fromId})
MATCH (b:Entity {id: row.props.toId})
CREATE (f:Fact:$(row.labels)) SET f = row.props
FOREACH (stands IN CASE f.status WHEN 'STANDS' THEN [true] ELSE [] END |
  #shadow
)
RETURN count(f) AS count
