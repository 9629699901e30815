/*
How many facts of an owner there are in groups that differ in what totals are parted by.
@takes type - null where totals are not by type; so of the others
@takes kind
@takes from
@takes to
@takes year
@piece
*/
WITH owner, #type AS type, #kind AS kind, #from AS start, #to AS finish, #year AS year, count(*) AS size
RETURN owner, sum(size) AS relationships, collect([type, kind, start, finish, year, size]) AS groups, [] AS joints
