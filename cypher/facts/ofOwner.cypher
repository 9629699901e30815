/*
All facts of an owner, in no order; one from it to itself once.
@takes owner
@takes fact
@takes seen - which records are seen
@piece
*/
CALL (#owner) {
  MATCH (#fact:Fact) USING INDEX SEEK #fact:Fact(outKey)
  WHERE #fact.outKey > #owner.id + '|' AND #fact.outKey < #owner.id + '|~' AND #seen
  RETURN #fact
  UNION ALL
  MATCH (#fact:Fact) USING INDEX SEEK #fact:Fact(inKey)
  WHERE #fact.inKey > #owner.id + '|' AND #fact.inKey < #owner.id + '|~' AND #seen AND #fact.fromId <> #fact.toId
  RETURN #fact
}
