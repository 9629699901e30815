/*
A statement was recorded by a change whose moment meets conditions.
@takes statement
@takes conditions - on `itsChange`
@piece
*/
EXISTS { MATCH (itsChange:Change {seq: #statement.rec}) WHERE #conditions }
