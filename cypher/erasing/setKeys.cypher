/*
Has keys of writes answer otherwise.
@param rows rows - key, answer
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (k:WriteKey {key: row.key})
SET k.answer = row.answer
RETURN count(k) AS count
