/*
Records facts anew that were withdrawn with their import: what was is copied into a fact of its own, as by a correction.
@param rows rows - labels, props
@returns count integer
@takes shadow - of f, from a to b
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (f:Fact {current: row.props.id}) WHERE f.undone
REMOVE f.at
WITH row, f WHERE f.undone
MATCH (a:Entity {id: row.props.fromId})
MATCH (b:Entity {id: row.props.toId})
CREATE (was:Fact) SET was = f {.*, current: null}
SET was:$(CASE WHEN was.status = 'DENIED' THEN ['Denied'] ELSE [] END)
SET f = row.props
REMOVE f:Denied
SET f:$(row.labels)
FOREACH (stands IN CASE f.status WHEN 'STANDS' THEN [true] ELSE [] END |
  #shadow
)
RETURN count(f) AS count
