/*
How many facts of an owner are recorded and do not stand: what totals leave out.
@takes fact
@piece
*/
RETURN count(CASE #fact.status WHEN 'DENIED' THEN 1 END) AS denied,
  count(CASE #fact.status WHEN 'DEPRECATED' THEN 1 END) AS deprecated
