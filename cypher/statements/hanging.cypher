/*
The statements that hang on an owner.
@fragment
*/
  MATCH (:LABEL {id: owner.id})<-[:LINK]-(s:Statement)
