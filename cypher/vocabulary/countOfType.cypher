/*
All ties of a type.
@fragment
*/
  COUNT { ()-[:TYPE]->() }
