/*
The sort key of an amount of a fact, what was paid before what was pledged, and its currency.
@takes fact
@piece
*/
coalesce(#fact.paidSort, #fact.pledgedSort),
  CASE WHEN #fact.paidSort IS NULL THEN #fact.pledgedCurrency ELSE #fact.paidCurrency END
