/*
Whether the database holds relationships as the first format kept them: native ones with keys, their past beside them.
@returns older boolean
@mode read
@bound one row
*/
RETURN EXISTS { MATCH (:Version) } OR
  NOT EXISTS { MATCH (:Fact) } AND EXISTS { MATCH (:Entity)-[r]->(:Entity) WHERE r.fromKey IS NOT NULL } AS older
