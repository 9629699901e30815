/*
What a statement says.
@takes statement
@piece
*/
coalesce(#statement.id, #statement.was), #statement.quote, #statement.language, #statement.textLangs, #statement.texts, #statement.locator,
  #statement.stance, #statement.rank, #statement.aspect, #statement.property, #statement.value, #statement.unit,
  #statement.silence, #statement.rec, #statement.sup
