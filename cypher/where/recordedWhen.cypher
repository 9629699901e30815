/*
A statement was recorded by a change whose moment meets conditions.
@takes statement
@takes conditions - on `change`
@piece
*/
EXISTS { MATCH (change:Change {seq: #statement.rec}) WHERE #conditions }
