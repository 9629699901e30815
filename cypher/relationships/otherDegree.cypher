/*
How many ties the other end has.
@fragment
*/
  COUNT { (other)-[:TYPE]-() }
