/*
What relationships of the whole graph are sorted by, of all that meet conditions; for orders that no index keeps.
@param limit integer
@param values map - the values of the conditions
@returns id string
@returns confidence float
@returns sourceCount integer
@returns amount string? - its sort key
@returns currency string?
@slot pattern - the types and conditions
@mode read
@bound $limit rows
*/
//@slot pattern
RETURN coalesce(r.id, r.relId) AS id, r.confidence AS confidence, r.sourceCount AS sourceCount,
  coalesce(r.paidSort, r.pledgedSort) AS amount,
  CASE WHEN r.paidSort IS NULL THEN r.pledgedCurrency ELSE r.paidCurrency END AS currency
LIMIT $limit
