/*
The year in which a fact starts, by the day that its key begins with: behind 1 seven digits, counted from the first of the
year 0; behind 0; eight digits, counted from ten million days before that; with anything else it is not known.
@takes fact
@piece
*/
CASE
  WHEN #fact.startKey STARTS WITH '1'
    THEN (date({year: 0}) + duration({days: toInteger(substring(#fact.startKey, 1, 7))})).year
  WHEN #fact.startKey STARTS WITH '0;'
    THEN (date({year: 0}) + duration({days: toInteger(substring(#fact.startKey, 2, 8)) - 10000000})).year
END
