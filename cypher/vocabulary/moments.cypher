/*
When changes were recorded.
@param numbers strings
@returns number string
@returns at string - ISO 8601 in UTC with milliseconds
@mode read
@bound size of $numbers
*/
UNWIND $numbers AS number
MATCH (c:Change {seq: toInteger(number)})
RETURN number, c.at AS at
