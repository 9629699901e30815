/*
Where ties need not keep together.
@fragment
*/
  0 AS low, 0 AS high
