/*
The days by which ties keep together.
@fragment
*/
  r.LOW AS low, r.HIGH AS high
