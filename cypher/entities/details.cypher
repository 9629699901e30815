/*
What is not needed to name an entity, as it was recorded.
@param ids strings
@param known integer? - the change as of which they are read; null is now
@returns id string
@returns lang string?
@returns description string?
@returns url string?
@returns attributes string?
@returns startText string? - when it exists, as stated; the days follow from that
@returns endText string?
@returns s0 integer?
@returns s1 integer?
@returns e0 integer?
@returns e1 integer?
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (now:Entity {id: wanted})
OPTIONAL MATCH (old:EntityVersion {entityId: wanted}) WHERE old.rec <= $known AND old.sup > $known
WITH wanted, coalesce(old, now) AS e
RETURN wanted AS id, e.lang AS lang, e.description AS description, e.url AS url, e.attributes AS attributes,
  e.startText AS startText, e.endText AS endText, e.s0 AS s0, e.s1 AS s1, e.e0 AS e0, e.e1 AS e1
