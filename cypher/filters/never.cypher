/*
No test is called so: a CASE needs a first branch.
@fragment
*/
  WHEN '' THEN false
