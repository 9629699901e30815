/*
How many there are of something, counted no further than to what is enough to know.
@takes found - patterns and conditions
@takes enough
@piece
*/
COUNT { #found RETURN 1 AS one LIMIT #enough }
