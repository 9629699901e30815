/*
What relationships of the whole graph gave, promised or shared: one row, or none when there are none.
@param by map - giver, receiver, day: which of these part groups
@param limit integer - relationships that are read
@param values map - the values of the conditions
@returns owner string? - null
@returns relationships integer - how many were read
@returns groups list - giver, receiver, first day, whether disputed, joint, relationships, those without an amount; then of what was paid and of what was pledged: currency, whether about, texts
@returns joints list - id, amount, currency, whether about
@slot pattern - the types and conditions
@slot sums
@mode read
@bound $limit relationships
*/
//@slot pattern
WITH a, r, b LIMIT $limit
WITH null AS owner, r, CASE WHEN $by.giver THEN a.id END AS giver, CASE WHEN $by.receiver THEN b.id END AS receiver
//@slot sums
