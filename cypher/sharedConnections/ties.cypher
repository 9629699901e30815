/*
The relationships between shared connections and a few entities, those with the best evidence first.
@param ids strings - of the connections
@param of strings - ids of the few
@param outward boolean - whether ties count that start at the few
@param inward boolean - whether those count that end there
@param limit integer - rows a connection
@param values map - the values of the conditions
@returns owner string - the connection
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
@returns status string? - of a version: why it does not stand now
@slot between - the ties between one of the few and a connection
@mode read
@bound $limit rows a connection
*/
MATCH (few:Entity) WHERE few.id IN $of
WITH collect(few) AS all
UNWIND $ids AS wanted
MATCH (other:Entity {id: wanted})
CALL (all, other) {
  UNWIND all AS e
  CALL (e, other) {
//@slot between
  }
  RETURN r ORDER BY r.confidence DESC, r.sourceCount DESC, coalesce(r.id, r.relId) LIMIT $limit
}
WITH wanted, r
MATCH (a:Entity {id: r.fromId})
MATCH (b:Entity {id: r.toId})
WITH *, properties(r) AS p
RETURN wanted AS owner,
  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,
  coalesce(p.id, p.relId) AS id,
  coalesce(p.type, type(r)) AS type,
  p.kind AS kind,
  p.form AS form,
  p.s0 AS s0,
  p.s1 AS s1,
  p.e0 AS e0,
  p.e1 AS e1,
  p.startText AS startText,
  p.endText AS endText,
  p.ongoing AS ongoing,
  p.role AS role,
  p.reason AS reason,
  p.topic AS topic,
  p.destinationId AS destinationId,
  p.previousEmployerId AS previousEmployerId,
  p.paidAmount AS paidAmount,
  p.paidCurrency AS paidCurrency,
  p.paidApproximate AS paidApproximate,
  p.pledgedAmount AS pledgedAmount,
  p.pledgedCurrency AS pledgedCurrency,
  p.pledgedApproximate AS pledgedApproximate,
  p.jointId AS jointId,
  p.eventIds AS eventIds,
  p.description AS description,
  p.attributes AS attributes,
  p.revision AS revision,
  p.sourceCount AS sourceCount,
  p.confidence AS confidence,
  p.disputed AS disputed,
  p.disputedAspects AS disputedAspects,
  p.status AS status
