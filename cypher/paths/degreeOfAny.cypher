/*
How many ties the other end has, and what else hangs on it: the number that is kept with an entity.
@fragment
*/
  COUNT { (other)--() }
