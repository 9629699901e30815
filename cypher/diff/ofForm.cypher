/*
It is an act, or a state.
@fragment
*/
r.form = $values.form
