/*
What lies between two entities is no shadow of a fact that stands between them.
@takes shadow
@takes from
@takes to
@piece
*/
NOT EXISTS {
  MATCH (fact:Fact {current: #shadow.id})
  WHERE fact.status = 'STANDS' AND fact.fromId = #from.id AND fact.toId = #to.id AND fact.type = type(#shadow)
}
