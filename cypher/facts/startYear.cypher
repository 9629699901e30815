/*
The year in which a fact starts, as it is stated: of a range, a decade or a century its first; null when it is not known.
Before 0 that is the one of the most digits, which follow the sign.
@takes fact
@piece
*/
CASE
  WHEN #fact.startText STARTS WITH '-' THEN -toInteger(replace(substring(#fact.startText, 1, 4), 'X', '9'))
  ELSE toInteger(replace(left(#fact.startText, 4), 'X', '0'))
END
