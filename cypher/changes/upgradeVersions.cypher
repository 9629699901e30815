/*
All versions of a page of relationships, past ones too, in the order of the ids of the relationships.
@param after string - the id of the last relationship seen
@param limit integer - relationships
@returns id string - of the relationship
@returns element string
@returns props map
@mode read
@bound the versions of $limit relationships
*/
MATCH (v:Version) WHERE v.relId > $after
WITH DISTINCT v.relId AS id ORDER BY id LIMIT $limit
MATCH (v:Version {relId: id})
RETURN id, elementId(v) AS element, properties(v) AS props ORDER BY id
