/*
Whether the number of an entity's relationships lies within bounds.
@fragment
*/
  WHEN 'degree' THEN any(degree IN [COUNT { (ENTITY)-[:TYPE]-() }]
    WHERE degree >= TEST.gte AND degree <= TEST.lte AND degree > TEST.gt AND degree < TEST.lt)
