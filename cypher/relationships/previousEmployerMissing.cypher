/*
Where the person came from is not known.
@fragment
*/
type(r) = 'HIRED' AND r.previousEmployerId IS NULL
