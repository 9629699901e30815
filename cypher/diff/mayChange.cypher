/*
It may hold behind one day and up to another, and may have started or ended in that time, and surely did neither; an act
does both at once.
@fragment
*/
r.s0 <= $values.to AND r.e1 > $values.from AND (r.s1 > $values.from OR r.e0 <= $values.to)
    AND NOT (r.s0 > $values.from AND r.s1 <= $values.to) AND NOT (r.e0 > $values.from AND r.e1 <= $values.to)
