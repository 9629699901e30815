/*
Where the person came from is known.
@fragment
*/
type(r) = 'HIRED' AND r.previousEmployerId IS NOT NULL
