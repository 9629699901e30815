/*
How many ties of one type the other end has.
@fragment
*/
  COUNT { (other)-[:TYPE]-() }
