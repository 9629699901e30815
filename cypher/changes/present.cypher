/*
Of which classes and types there is anything, from the count store: what has none need not be probed for an id.
@returns classes strings
@returns types strings
@slot types - a map of a count for each type
@mode read
@bound one row
*/
WITH {
  Entity: COUNT { (:Entity) },
  Source: COUNT { (:Source) },
  AnonymousSource: COUNT { (:AnonymousSource) },
  Joint: COUNT { (:Joint) },
  Event: COUNT { (:Event) },
  Statement: COUNT { (:Statement) },
  Version: COUNT { (:Version) }
} AS classes, {
//@slot types
} AS types
RETURN [class IN keys(classes) WHERE classes[class] > 0] AS classes, [type IN keys(types) WHERE types[type] > 0] AS types
