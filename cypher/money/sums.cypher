/*
Amounts of relationships `r` of an owner as their exact texts, in groups that differ in giver, receiver and whatever
decides whether and where an amount counts, with the joint amounts that they share.
@fragment
*/
WITH *, CASE WHEN $by.day THEN r.s0 END AS day,
  r.disputed OR 'AMOUNT' IN coalesce(r.disputedAspects, []) AS disputed,
  r.paidAmount IS NULL AND r.pledgedAmount IS NULL AND r.jointId IS NULL AS bare
WITH owner, giver, receiver, day, disputed, r.jointId AS joint,
  r.paidCurrency AS paidCurrency, r.paidApproximate AS paidApproximate,
  r.pledgedCurrency AS pledgedCurrency, r.pledgedApproximate AS pledgedApproximate,
  count(*) AS size, count(CASE WHEN bare THEN 1 END) AS without,
  collect(r.paidAmount) AS paid, collect(r.pledgedAmount) AS pledged
WITH owner, sum(size) AS relationships, collect(DISTINCT joint) AS jointIds, collect([
  giver, receiver, day, disputed, joint, size, without,
  paidCurrency, paidApproximate, paid, pledgedCurrency, pledgedApproximate, pledged
]) AS groups
RETURN owner, relationships, groups, COLLECT {
  MATCH (j:Joint) WHERE j.id IN jointIds
  RETURN [j.id, j.totalAmount, j.totalCurrency, j.totalApproximate]
} AS joints
