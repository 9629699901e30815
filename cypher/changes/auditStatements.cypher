/*
A page of the statements with what follows from their fields, in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns aboutId string
@returns aboutType string?
@returns quote string?
@returns texts strings?
@returns property string?
@returns value string?
@returns quoteFold string?
@returns textsFold strings?
@returns propertyFold string?
@returns valueFold string?
@mode read
@bound $limit
*/
MATCH (s:Statement) WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
RETURN s.id AS id, s.aboutId AS aboutId, s.aboutType AS aboutType, s.quote AS quote, s.texts AS texts,
  s.property AS property, s.value AS value, s.quoteFold AS quoteFold, s.textsFold AS textsFold,
  s.propertyFold AS propertyFold, s.valueFold AS valueFold
