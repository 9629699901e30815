/*
A tie keeps together with those before it.
@fragment
*/
r.LOW <= owner.hi AND r.HIGH >= owner.lo
