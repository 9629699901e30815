/*
Notes that a part of an import, or the last one, was withdrawn.
@param id string
@param seq integer? - of the change; null when nothing was left to withdraw
@param actor string
@param at string
@param done boolean - whether nothing is left
@param kept integer - how much of it others need
@returns count integer
@mode write
@bound one row
*/
MATCH (i:Import {id: $id})
SET i.undoneFrom = coalesce(i.undoneFrom, $seq), i.undoneTo = coalesce($seq, i.undoneTo), i.undoneAt = $at, i.undoneBy = $actor,
  i.undone = $done, i.kept = $kept
RETURN count(i) AS count
