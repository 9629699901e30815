/*
Relationships by id, whatever their type: one index probe a type.
@param ids strings
@returns fromId string
@returns fromKind string
@returns fromName string
@returns toId string
@returns toKind string
@returns toName string
@returns id string
@returns type string
@returns kind string?
@returns form string
@returns s0 integer
@returns s1 integer
@returns e0 integer
@returns e1 integer
@returns startText string?
@returns endText string?
@returns ongoing boolean?
@returns role string?
@returns reason string?
@returns topic string?
@returns destinationId string?
@returns previousEmployerId string?
@returns paidAmount string?
@returns paidCurrency string?
@returns paidApproximate boolean?
@returns pledgedAmount string?
@returns pledgedCurrency string?
@returns pledgedApproximate boolean?
@returns jointId string?
@returns eventIds strings?
@returns description string?
@returns attributes string?
@returns revision integer
@returns sourceCount integer
@returns confidence float
@returns disputed boolean
@returns disputedAspects strings?
@slot branches - one for each type
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
//@slot branches
}
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,
  r.id AS id,
  type(r) AS type,
  r.kind AS kind,
  r.form AS form,
  r.s0 AS s0,
  r.s1 AS s1,
  r.e0 AS e0,
  r.e1 AS e1,
  r.startText AS startText,
  r.endText AS endText,
  r.ongoing AS ongoing,
  r.role AS role,
  r.reason AS reason,
  r.topic AS topic,
  r.destinationId AS destinationId,
  r.previousEmployerId AS previousEmployerId,
  r.paidAmount AS paidAmount,
  r.paidCurrency AS paidCurrency,
  r.paidApproximate AS paidApproximate,
  r.pledgedAmount AS pledgedAmount,
  r.pledgedCurrency AS pledgedCurrency,
  r.pledgedApproximate AS pledgedApproximate,
  r.jointId AS jointId,
  r.eventIds AS eventIds,
  r.description AS description,
  r.attributes AS attributes,
  r.revision AS revision,
  r.sourceCount AS sourceCount,
  r.confidence AS confidence,
  r.disputed AS disputed,
  r.disputedAspects AS disputedAspects
