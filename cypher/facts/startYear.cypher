/*
The year in which a fact starts: its key begins with 1 and the seven digits of the day, counted from the first of the year 0;
with anything else when that is not known.
@takes fact
@piece
*/
CASE WHEN #fact.startKey STARTS WITH '1' THEN (date({year: 0}) + duration({days: toInteger(substring(#fact.startKey, 1, 7))})).year END
