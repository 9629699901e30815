/*
The same as pages, for many types at once and entities of few ties: they are expanded and sorted.
@param owners rows - i and id
@param low string - the key ranges low..high and low0..high0, both ends excluded
@param high string
@param low0 string
@param high0 string
@param limit integer - rows an owner
@param values map - the values of the conditions
@returns owner integer - the i of the owner
@returns startKey string - the cursor's text
@returns outgoing boolean - whether the owner is the start
@returns otherId string
@returns otherKind string
@returns otherName string
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
@slot expand - the pattern of all types
@slot order - which way
@mode read
@bound $limit rows an owner; the caller sends no hubs
*/
UNWIND $owners AS owner
MATCH (e:Entity {id: owner.id})
CALL (owner, e) {
//@slot expand
//@slot order
  LIMIT $limit
}
RETURN owner.i AS owner, r.startKey AS startKey, outgoing,
  other.id AS otherId, other.kind AS otherKind, other.name AS otherName,
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
