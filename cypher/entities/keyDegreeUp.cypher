/*
How many ties they have, fewest first.
@fragment
*/
  COUNT { (e)-[:TYPE]-() },
