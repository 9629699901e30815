/*
Years before 0001 can be recorded, so that an unknown start is no longer the day 0, which is one of them now, but before all
of them: of facts, their edges and entities, and of what was recorded of these before. Keys hold no unknown start, and those
of other days stay.
*/
MATCH (f:Fact) WHERE f.s0 = 0 OR f.e0 = 0
CALL (f) {
  SET f.s0 = CASE f.s0 WHEN 0 THEN -9999999 ELSE f.s0 END, f.e0 = CASE f.e0 WHEN 0 THEN -9999999 ELSE f.e0 END,
    f.doc = replace(replace(f.doc, '"s0":0,', '"s0":-9999999,'), '"e0":0,', '"e0":-9999999,')
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Entity)-[shadow]->(:Entity) WHERE shadow.s0 = 0 OR shadow.e0 = 0
CALL (shadow) {
  SET shadow.s0 = CASE shadow.s0 WHEN 0 THEN -9999999 ELSE shadow.s0 END,
    shadow.e0 = CASE shadow.e0 WHEN 0 THEN -9999999 ELSE shadow.e0 END
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (e:Entity|EntityVersion) WHERE e.s0 = 0 OR e.e0 = 0
CALL (e) {
  SET e.s0 = CASE e.s0 WHEN 0 THEN -9999999 ELSE e.s0 END, e.e0 = CASE e.e0 WHEN 0 THEN -9999999 ELSE e.e0 END
} IN TRANSACTIONS OF 10000 ROWS;
