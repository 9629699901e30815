/*
How many facts do not stand: what totals leave out.
@takes scope - the owner, where there is one
@takes facts
@takes fact
@takes counts
@piece
*/
CALL (#scope) {
  #facts
  RETURN [count(CASE #fact.status WHEN 'DENIED' THEN 1 END), count(CASE #fact.status WHEN 'DEPRECATED' THEN 1 END)] AS #counts
}
