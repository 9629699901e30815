/*
What an id is of, if it is of one class.
@takes node
@takes label
@takes by - what holds the id
@takes seen - whether a view knows it
@takes more - what else has to be matched
@takes calls - what is read below
@takes class
@takes columns
@piece
*/
MATCH (#node:#label {#by: wanted}) WHERE #seen
#more
#calls
RETURN #class AS class, [#columns] AS columns
