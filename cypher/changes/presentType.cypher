/*
How many relationships of a type there are.
@fragment
*/
COUNT { ()-[:TYPE]->() }
