/*
How many facts of the whole graph that meet conditions do not stand.
@takes facts
@takes counts
@returns denied integer - all deny them
@returns deprecated integer - only deprecated statements support them
@mode read
@bound one row; time grows with the facts that do not stand
*/
#facts
#counts
