/*
How many ties of a hub start on each day, by type and direction. Only indexes are read.
@param low string - the range of the owner's keys
@param high string
@param skip integer - the length of the owner's prefix
@returns type string
@returns direction string
@returns day string - 1 and the day's seven digits; what does not begin with 1 has no day
@returns ties integer
@slot walks - one for each type and direction
@mode read
@bound the days on which ties start
*/
CALL () {
//@slot walks
}
RETURN type, direction, day, ties
