/*
A page of facts in the order of their ids, each with what all records of it hold of their attributes.
@param after string - the id of the last one seen
@param limit integer - facts
@returns id string
@returns records list - rec, doc, props
@mode read
@bound the records of $limit facts
*/
MATCH (f:Fact) WHERE f.id > $after
WITH DISTINCT f.id AS id ORDER BY id LIMIT $limit
RETURN id, COLLECT {
  MATCH (f:Fact {id: id})
  RETURN {rec: f.rec, doc: f.doc, props: f {.attributeTexts, .attributeFolds, .attributeNumbers}}
} AS records
ORDER BY id
