/*
The changes of expanded relationships between two keys; KEYS are the properties that hold keys of changes.
@fragment
*/
  CALL () {
EXPANSIONS
  }
  UNWIND [KEYS] AS key
  WITH r, a, b, key
  WHERE key > range.low AND key < range.high //DAYS
  RETURN r, a, b, key
