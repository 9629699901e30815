/*
Their folded names.
@fragment
*/
  e.nameFold,
