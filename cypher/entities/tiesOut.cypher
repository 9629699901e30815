/*
Ties that run out.
@fragment
*/
  COUNT { (e)-[:TYPE]->() }
