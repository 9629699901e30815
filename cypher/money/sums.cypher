/*
Amounts of facts of an owner as their exact texts, in groups that differ in what totals are parted by and in whatever
decides whether and where an amount counts, with the joint amounts that they share.
@takes fact
@takes type - null where totals are not by type; so of the others
@takes kind
@takes from
@takes to
@takes year
@takes jointLabel - of sums that a view may see
@takes jointSeen - whether it knows `j`
@piece
*/
WITH owner, #fact, #type AS type, #kind AS kind, #from AS start, #to AS finish, #year AS year,
  #fact.disputed OR 'AMOUNT' IN coalesce(#fact.disputedAspects, []) AS disputed
WITH owner, type, kind, start, finish, year, disputed, #fact.jointId AS joint, #fact.type <> 'FUNDED' AS isPrice,
  #fact.paidAmount IS NOT NULL AS hasPaid, #fact.pledgedAmount IS NOT NULL AS hasPledged,
  #fact.paidCurrency AS paidCurrency, #fact.paidApproximate AS paidApproximate,
  #fact.pledgedCurrency AS pledgedCurrency, #fact.pledgedApproximate AS pledgedApproximate,
  count(*) AS size, collect(#fact.paidAmount) AS paid, collect(#fact.pledgedAmount) AS pledged
WITH owner, sum(size) AS relationships, collect(DISTINCT joint) AS jointIds, collect([
  type, kind, start, finish, year, size, disputed, joint, isPrice,
  paidCurrency, paidApproximate, paid, pledgedCurrency, pledgedApproximate, pledged
]) AS groups
RETURN owner, relationships, groups, COLLECT {
  MATCH (j:#jointLabel) WHERE j.id IN jointIds AND #jointSeen
  RETURN [j.id, j.totalAmount, j.totalCurrency, j.totalApproximate]
} AS joints
