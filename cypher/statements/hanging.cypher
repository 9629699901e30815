/*
The statements that hang on an owner: that it says, or is cited by.
@takes owner
@takes link - SAID_BY or CITES
@takes statement
@piece
*/
MATCH (#owner)<-[:#link]-(#statement:Statement)
