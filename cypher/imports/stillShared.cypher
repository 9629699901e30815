/*
Which of some events and joint sums facts still name that do not go with them.
@param ids strings
@param gone strings - what goes in the same change
@param import string? - what this import has recorded goes too, but for what stays; null is nothing more
@param stays strings
@param current integer - what sup is of what is recorded now
@returns id string
@mode read
@bound all facts are looked at
*/
MATCH (f:Fact) WHERE f.current IS NOT NULL AND f.sup = $current AND (f.jointId IS NOT NULL OR f.eventIds IS NOT NULL)
UNWIND coalesce(f.eventIds, []) + CASE WHEN f.jointId IS NULL THEN [] ELSE [f.jointId] END AS named
WITH f, named
WHERE named IN $ids AND NOT f.current IN $gone
  AND (f.current IN $stays OR NOT EXISTS { MATCH (c:Change {seq: f.rec}) WHERE c.import = $import })
RETURN DISTINCT named AS id
