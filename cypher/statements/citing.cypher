/*
Statements that cite what is named.
@takes statement
@takes ids
@piece
*/
UNWIND #ids AS anchor
MATCH (:Source {id: anchor})<-[:CITES]-(#statement:Statement)
