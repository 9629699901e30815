/*
A fact is an act, or a state.
@takes fact
@takes form
@piece
*/
#fact.form = #form
