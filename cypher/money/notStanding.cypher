/*
How many relationships that meet conditions do not stand: what totals leave out.
@param ids strings? - of the entities whose ties are meant; null for the whole graph
@param values map - the values of the conditions
@returns owner string?
@returns denied integer - all deny them
@returns deprecated integer - only deprecated statements support them
@slot pattern - the versions, in r
@mode read
@bound size of $ids; time grows with the versions of an owner
*/
UNWIND coalesce($ids, [null]) AS owner
CALL (owner) {
//@slot pattern
  RETURN count(CASE r.status WHEN 'DENIED' THEN 1 END) AS denied,
    count(CASE r.status WHEN 'DEPRECATED' THEN 1 END) AS deprecated
}
RETURN owner, denied, deprecated
