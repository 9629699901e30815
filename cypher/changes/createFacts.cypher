/*
Writes facts, each that stands with its shadow.
@param rows rows - labels, props
@returns facts strings - element ids
@returns shadows strings - the same of the shadows
@takes shadow - of f, from a to b
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (a:Entity {id: row.props.fromId})
MATCH (b:Entity {id: row.props.toId})
CREATE (f:Fact:$(row.labels)) SET f = row.props
WITH f, a, b
CALL (f, a, b) {
  WITH f, a, b WHERE f.status = 'STANDS'
  #shadow
  RETURN collect(elementId(shadow)) AS made
}
WITH collect(elementId(f)) AS facts, collect(made) AS lists
RETURN facts, reduce(all = [], list IN lists | all + list) AS shadows
