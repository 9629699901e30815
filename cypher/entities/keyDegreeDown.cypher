/*
How many ties they have, most first.
@fragment
*/
  -COUNT { (e)-[:TYPE]-() },
