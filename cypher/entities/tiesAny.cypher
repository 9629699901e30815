/*
Ties in both directions; one to itself counts once.
@fragment
*/
  COUNT { (e)-[:TYPE]-() }
