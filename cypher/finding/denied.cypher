/*
Such relationships that are denied, may be meant by the time of a view, and about which a denial is seen.
@fragment
*/
    MATCH (r:Version)
    WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.toId = b.id AND r.type = $type AND r.status = 'DENIED'
      AND r.rec <= $values.known AND r.sup > $values.known
      AND ($values.since IS NULL OR r.s0 <= $values.until AND r.e1 >= $values.since)
      AND EXISTS {
        MATCH (s:Statement {aboutId: r.relId})
        WHERE s.rec <= $values.known AND s.sup > $values.known AND s.rank IN $values.ranks
          AND s.stance = 'DENIES' AND s.aspect IS NULL
      }
    RETURN r, true AS denied
