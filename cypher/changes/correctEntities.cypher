/*
Changes what is recorded of entities; what was recorded of each before is kept as a version.
@param rows rows - id, was (what the version says beside), label, props; null takes a property away
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CREATE (was:EntityVersion)
SET was = e {.*, id: null, entityId: row.id}, was += row.was
SET e += row.props
REMOVE e:Person:Organization:Product:Place:Topic
SET e:$(row.label)
RETURN count(e) AS count
