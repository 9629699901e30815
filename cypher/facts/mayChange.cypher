/*
A fact may hold behind one day and up to another, and may have begun or ended in that time, and surely did neither; an act
does both at once.
@takes fact
@takes from
@takes to
@piece
*/
#fact.s0 <= #to AND #fact.e1 > #from AND (#fact.s1 > #from OR #fact.e0 <= #to)
  AND NOT (#fact.s0 > #from AND #fact.s1 <= #to) AND NOT (#fact.e0 > #from AND #fact.e1 <= #to)
