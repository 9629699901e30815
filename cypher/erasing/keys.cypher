/*
The keys of writes whose answers may tell what goes.
@param gone map - by id, as JSON writes it
@param odd strings - those ids that JSON writes otherwise
@returns key string
@returns answer string
@mode read
@bound all keys are looked at
*/
MATCH (k:WriteKey)
WHERE any(one IN split(k.answer, '"') WHERE $gone[one] IS NOT NULL) OR any(one IN $odd WHERE k.answer CONTAINS one)
RETURN k.key AS key, k.answer AS answer
