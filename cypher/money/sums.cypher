/*
Amounts of facts of an owner as their exact texts, in groups that differ in giver, receiver and whatever decides whether
and where an amount counts, with the joint amounts that they share.
@takes fact
@takes giver - null where groups are not by giver; so of the others
@takes receiver
@takes year
@piece
*/
WITH owner, #fact, #giver AS giver, #receiver AS receiver, #year AS year,
  #fact.disputed OR 'AMOUNT' IN coalesce(#fact.disputedAspects, []) AS disputed,
  #fact.paidAmount IS NULL AND #fact.pledgedAmount IS NULL AND #fact.jointId IS NULL AS bare
WITH owner, giver, receiver, year, disputed, #fact.jointId AS joint,
  #fact.paidCurrency AS paidCurrency, #fact.paidApproximate AS paidApproximate,
  #fact.pledgedCurrency AS pledgedCurrency, #fact.pledgedApproximate AS pledgedApproximate,
  count(*) AS size, count(CASE WHEN bare THEN 1 END) AS without,
  collect(#fact.paidAmount) AS paid, collect(#fact.pledgedAmount) AS pledged
WITH owner, sum(size) AS relationships, collect(DISTINCT joint) AS jointIds, collect([
  giver, receiver, year, disputed, joint, size, without,
  paidCurrency, paidApproximate, paid, pledgedCurrency, pledgedApproximate, pledged
]) AS groups
RETURN owner, relationships, groups, COLLECT {
  MATCH (j:Joint) WHERE j.id IN jointIds
  RETURN [j.id, j.totalAmount, j.totalCurrency, j.totalApproximate]
} AS joints
