/*
Ties that run in.
@fragment
*/
  COUNT { (e)<-[:TYPE]-() }
