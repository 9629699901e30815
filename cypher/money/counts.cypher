/*
How many facts of an owner there are in groups that differ in what totals are parted by.
@takes type - null where totals are not by type; so of the others
@takes kind
@takes from
@takes to
@takes day
@piece
*/
WITH owner, #type AS type, #kind AS kind, #from AS start, #to AS finish, #day AS day, count(*) AS size
RETURN owner, sum(size) AS relationships, collect([type, kind, start, finish, day, size]) AS groups, [] AS joints
