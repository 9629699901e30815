/*
Amounts of facts as their exact texts, in groups that differ in giver, receiver and whatever decides whether and where an
amount counts, with the joint amounts that they share, and how many facts were looked at.
@takes fact
@takes facts - those that are added up
@takes limit - how many of them are read
@takes giver - null where groups are not parted by it
@takes receiver
@takes day
@takes scope - the owner, where there is one
@takes sums
@piece
*/
CALL (#scope) {
  #facts
  WITH #fact LIMIT #limit
  WITH #giver AS giver, #receiver AS receiver, #day AS day,
    #fact.disputed OR 'AMOUNT' IN coalesce(#fact.disputedAspects, []) AS disputed, #fact.jointId AS joint,
    #fact.paidAmount AS paidAmount, #fact.paidCurrency AS paidCurrency, #fact.paidApproximate AS paidApproximate,
    #fact.pledgedAmount AS pledgedAmount, #fact.pledgedCurrency AS pledgedCurrency,
    #fact.pledgedApproximate AS pledgedApproximate
  WITH giver, receiver, day, disputed, joint, paidCurrency, paidApproximate, pledgedCurrency, pledgedApproximate,
    count(*) AS size,
    count(CASE WHEN paidAmount IS NULL AND pledgedAmount IS NULL AND joint IS NULL THEN 1 END) AS without,
    collect(paidAmount) AS paid, collect(pledgedAmount) AS pledged
  WITH sum(size) AS relationships, collect(DISTINCT joint) AS jointIds, collect([
    giver, receiver, day, disputed, joint, size, without,
    paidCurrency, paidApproximate, paid, pledgedCurrency, pledgedApproximate, pledged
  ]) AS groups
  RETURN [relationships, groups, COLLECT {
    MATCH (j:Joint) WHERE j.id IN jointIds
    RETURN [j.id, j.totalAmount, j.totalCurrency, j.totalApproximate]
  }] AS #sums
}
