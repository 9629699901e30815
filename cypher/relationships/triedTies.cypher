/*
Of some ties of an entity, by element id, those that meet conditions.
@param rows rows - element, key and outgoing: whether the entity is the start
@param values map - the values of the conditions
@returns key string
@returns outgoing boolean
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
@returns status string? - of a version: why it does not stand now
@slot found - by the element id
@slot where - the conditions
@mode read
@bound size of $rows
*/
UNWIND $rows AS row
//@slot found
WITH row, r, type, CASE WHEN row.outgoing THEN b ELSE a END AS other
//@slot where
WITH *, properties(r) AS p
RETURN row.key AS key, row.outgoing AS outgoing,
  other.id AS otherId, other.kind AS otherKind, other.name AS otherName,
  coalesce(p.id, p.relId) AS id,
  type,
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
