/*
A fact stands now.
@takes fact
@piece
*/
#fact:Standing
