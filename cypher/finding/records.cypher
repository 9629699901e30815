/*
The facts of a type from one entity to another that a view sees.
@takes from
@takes to
@takes fact
@takes type
@takes seen
@takes denied - whether they are denied
@takes apart - whether they are of another time
@piece
*/
MATCH (#fact:Fact) USING INDEX SEEK #fact:Fact(outTypeKey)
WHERE #fact.outTypeKey > #from.id + '|' + #type + '|' AND #fact.outTypeKey < #from.id + '|' + #type + '|~'
  AND #fact.toId = #to.id AND #seen
RETURN #fact, #denied AS denied, #apart AS apart
